package org.ramure.cohorts.papers.drawing;

import java.util.List;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.StepTemplate;
import org.ramure.shared.Minutes;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;

/** What will be learnt, how, in how long, and how one will know; half-day by half-day. */
final class ProgrammePaper {

    private static final float STEP = 190;
    private static final float MINUTES = 58;

    private final CohortFacts facts;
    private final SessionTemplate template;
    private final PaperWords words;
    private final PaperForm form;

    private ProgrammePaper(CohortFacts facts, SessionTemplate template, PaperWords words) {
        this.facts = facts;
        this.template = template;
        this.words = words;
        this.form = new PaperForm(facts, words, words.of("programme.title"), "");
    }

    static byte[] draw(CohortFacts facts, SessionTemplate template, PaperWords words) {
        return new ProgrammePaper(facts, template, words).draw();
    }

    private byte[] draw() {
        form.subject(facts.cohort().title());
        form.say(facts.cohort().details().summary());
        facts();
        form.heading(words.of("objectives"));
        form.list(template.objectives().stream().map(o -> o.in(words.language())).toList());
        form.heading(words.of("programme.methods"));
        form.say(words.of("programme.methods.text"));
        assessment();
        facts.halfDays().forEach(this::halfDay);
        form.heading(words.of("programme.access"));
        form.say(
                facts.issuer().disabilityContact().isBlank()
                        ? words.of("programme.access.page")
                        : words.of("programme.access.contact", facts.issuer().disabilityContact()));
        form.small(
                words.of(
                        "programme.template",
                        template.title().in(words.language()),
                        template.version(),
                        words.day(facts.now())));
        return form.close();
    }

    private void facts() {
        var language = words.language();
        form.line(
                        words.of("dates"),
                        words.period(
                                facts.halfDays(),
                                facts.cohort().firstDay(),
                                facts.cohort().lastDay()))
                .line(
                        words.of("prescribed"),
                        words.of(
                                "programme.duration",
                                Minutes.say(facts.prescribed()),
                                facts.halfDays().size()))
                .line(words.of("audience"), template.audience().in(language))
                .line(words.of("prerequisites"), template.prerequisites().in(language))
                .line(words.of("facilitators"), String.join(", ", facts.facilitators()))
                .line(words.of("frame"), words.any("cohorts.frame." + frame()))
                .line(words.of("contact"), facts.issuer().contact())
                .lines();
    }

    private String frame() {
        return facts.cohort().details().frame().name();
    }

    private void assessment() {
        List<Assignment> assignments = template.materials().assignments();
        form.heading(words.of("programme.assessment"));
        if (assignments.isEmpty()) {
            form.say(words.of("programme.assessment.none"));
            return;
        }
        form.say(words.of("programme.assessment.text"));
        form.list(assignments.stream().map(this::assessed).toList());
    }

    private String assessed(Assignment assignment) {
        String title = assignment.title().in(words.language());
        return template.materials()
                .rubric(assignment.rubric())
                .map(rubric ->
                        rubric.criteria().stream()
                                .map(c -> c.label().in(words.language()))
                                .collect(Collectors.joining(" · ")))
                .map(criteria -> words.of("programme.assessed", title, criteria))
                .orElse(title);
    }

    private void halfDay(HalfDay halfDay) {
        form.heading(words.of("programme.halfDay", words.fullDay(halfDay.day()), halfDay.title()));
        form.small(
                words.hours(halfDay)
                        + " · "
                        + Minutes.say(halfDay.minutes())
                        + " · "
                        + words.place(facts, halfDay));
        template.halfDay(halfDay.template())
                .map(HalfDayTemplate::steps)
                .ifPresent(steps -> form.table(columns(), steps.stream().map(this::row).toList()));
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of("programme.step"), STEP),
                new Column(words.of("programme.minutes"), MINUTES),
                new Column(words.of("programme.aim"), Sheet.WIDTH - STEP - MINUTES));
    }

    private List<Cell> row(StepTemplate step) {
        String how =
                step.kind() == StepTemplate.Kind.BREAK
                        ? ""
                        : " (" + words.of("kind." + step.kind().name()) + ")";
        return List.of(
                Cell.of(step.title() + how),
                Cell.of(Minutes.say(step.minutes())),
                Cell.of(step.aim()));
    }
}
