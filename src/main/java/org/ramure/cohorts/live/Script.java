package org.ramure.cohorts.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.SessionTemplate.NextStep;
import org.ramure.cohorts.template.StepTemplate;
import org.ramure.cohorts.template.StepTemplate.ProjectedPage;
import org.ramure.shared.SafeHtml;

/**
 * A half-day of a template, ready to be run: its steps with the time before each, and everything
 * that is projected in one row. Empty for a half-day that is in no template.
 */
public record Script(List<Step> steps, List<Screen> screens) {

    public static final Script EMPTY = new Script(List.of(), List.of());

    private static final Pattern CUT =
            Pattern.compile(
                    "<h2[^>]*>\\s*(?:Si vous êtes en retard|If you are (?:running )?late)\\s*</h2>(.*?)(?=<h2|$)",
                    Pattern.DOTALL);

    /**
     * @param offset the planned time of all steps before
     * @param notes what the facilitator should know, without {@code cut}
     * @param cut what to leave out when late, empty where nothing is said
     */
    public record Step(
            StepTemplate template,
            Duration offset,
            SafeHtml notes,
            SafeHtml cut,
            Optional<LiveQuestion> question) {

        public String id() {
            return template.id();
        }

        public Duration planned() {
            return Duration.ofMinutes(template.minutes());
        }
    }

    /** One full screen: a page, a question with its results, or the suggested next step. */
    public record Screen(
            int step,
            Optional<ProjectedPage> page,
            Optional<LiveQuestion> question,
            Optional<NextStep> next) {}

    /** The script of one half-day; the last one ends with the suggested next step. */
    public static Script of(SessionTemplate template, HalfDayTemplate halfDay) {
        List<Step> steps = new ArrayList<>();
        List<Screen> screens = new ArrayList<>();
        Duration offset = Duration.ZERO;
        for (StepTemplate step : halfDay.steps()) {
            Step next = step(step, offset, template);
            addScreens(next, steps.size(), screens);
            steps.add(next);
            offset = offset.plus(next.planned());
        }
        if (halfDay.equals(template.halfDays().getLast()) && template.next().isPresent()) {
            screens.add(
                    new Screen(
                            Math.max(0, steps.size() - 1),
                            Optional.empty(),
                            Optional.empty(),
                            template.next()));
        }
        return new Script(List.copyOf(steps), List.copyOf(screens));
    }

    private static Step step(StepTemplate step, Duration offset, SessionTemplate template) {
        Matcher cut = CUT.matcher(step.notes().html());
        boolean says = cut.find();
        return new Step(
                step,
                offset,
                says ? new SafeHtml(cut.replaceFirst("")) : step.notes(),
                says ? new SafeHtml(cut.group(1).strip()) : SafeHtml.EMPTY,
                step.question().flatMap(template.materials()::question));
    }

    private static void addScreens(Step step, int index, List<Screen> screens) {
        for (ProjectedPage page : step.template().pages()) {
            screens.add(new Screen(index, Optional.of(page), Optional.empty(), Optional.empty()));
        }
        step.question()
                .ifPresent(question ->
                        screens.add(
                                new Screen(
                                        index,
                                        Optional.empty(),
                                        Optional.of(question),
                                        Optional.empty())));
    }

    /** The questions of all steps, each once. */
    public List<LiveQuestion> questions() {
        return steps.stream().flatMap(step -> step.question().stream()).distinct().toList();
    }

    public Optional<LiveQuestion> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The index of a step; the first where the template has it no more. */
    public int indexOf(String step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i;
            }
        }
        return 0;
    }

    /** The first screen of a step, or of the next one that has any; the last where none has. */
    public int screenOf(int step) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).step() >= step) {
                return i;
            }
        }
        return Math.max(0, screens.size() - 1);
    }

    /** The screen of a question, if it has one. */
    public Optional<Integer> screenOf(String question) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).question().filter(q -> q.id().equals(question)).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** All planned time. */
    public Duration planned() {
        return steps.isEmpty()
                ? Duration.ZERO
                : steps.getLast().offset().plus(steps.getLast().planned());
    }
}
