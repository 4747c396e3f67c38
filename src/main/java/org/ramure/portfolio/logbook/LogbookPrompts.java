package org.ramure.portfolio.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.OwnTime;
import org.ramure.portfolio.journey.Prompt;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Questions for the logbook: those of the present month of each journey the caller takes part in,
 * or three that always stand.
 */
@Component
public class LogbookPrompts {

    private static final long DAYS_A_WEEK = 7;

    private final Fellows fellows;
    private final Journeys journeys;
    private final Translations translations;
    private final ObjectProvider<OwnTime> ownTime;
    private final Clock clock;

    LogbookPrompts(
            Fellows fellows,
            Journeys journeys,
            Translations translations,
            ObjectProvider<OwnTime> ownTime,
            Clock clock) {
        this.fellows = fellows;
        this.journeys = journeys;
        this.translations = translations;
        this.ownTime = ownTime;
        this.clock = clock;
    }

    /** A question, and the cohort whose journey asks it. */
    public record Asked(Optional<Circle> circle, LogbookTurn turn, String text) {}

    /** What there is to answer this month; never empty. The first is that of this week. */
    public List<Asked> now(PersonId caller, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        List<Asked> all = new ArrayList<>();
        for (Circle circle : fellows.circles(caller)) {
            if (!circle.facilitates()) {
                journeys.of(circle.template())
                        .flatMap(journey ->
                                month(caller, circle, today)
                                        .map(month ->
                                                asked(journey, circle, month, today, language)))
                        .ifPresent(all::addAll);
            }
        }
        return all.isEmpty() ? standing(today, language) : List.copyOf(all);
    }

    /** By the caller's own time where it is kept, else by the cohort's first day. */
    private Optional<OwnTime.Standing> month(PersonId caller, Circle circle, LocalDate today) {
        Optional<OwnTime> kept = ownTime.stream().findFirst();
        if (kept.isPresent()) {
            return kept.get().of(caller, circle.cohort());
        }
        if (today.isBefore(circle.firstDay())) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(circle.firstDay(), today);
        return Optional.of(
                new OwnTime.Standing((int) months + 1, circle.firstDay().plusMonths(months)));
    }

    /**
     * A question of one of the caller's pathways by its id, whatever the month; that of the cohort
     * with this {@code slug}, or empty, where two of them ask it.
     */
    public Optional<Asked> find(PersonId caller, String prompt, String slug, Language language) {
        return fellows.circles(caller).stream()
                .filter(circle -> !circle.facilitates())
                .sorted(Comparator.comparing(circle -> !circle.slug().equals(slug)))
                .flatMap(circle ->
                        journeys.of(circle.template()).stream()
                                .flatMap(journey -> journey.months().stream())
                                .flatMap(month -> month.prompts().stream())
                                .filter(one -> one.id().equals(prompt))
                                .map(one ->
                                        new Asked(
                                                Optional.of(circle),
                                                LogbookTurn.of(one.turn()),
                                                one.text().in(language))))
                .findFirst();
    }

    private static List<Asked> asked(
            Journey journey,
            Circle circle,
            OwnTime.Standing month,
            LocalDate today,
            Language language) {
        List<Prompt> prompts =
                journey.months().stream()
                        .filter(one -> one.number() == month.month())
                        .flatMap(one -> one.prompts().stream())
                        .toList();
        return turned(
                prompts.stream()
                        .map(prompt ->
                                new Asked(
                                        Optional.of(circle),
                                        LogbookTurn.of(prompt.turn()),
                                        prompt.text().in(language)))
                        .toList(),
                ChronoUnit.DAYS.between(month.from(), today) / DAYS_A_WEEK);
    }

    private List<Asked> standing(LocalDate today, Language language) {
        List<Asked> three = new ArrayList<>();
        for (LogbookTurn turn :
                List.of(LogbookTurn.RELIRE, LogbookTurn.RELIER, LogbookTurn.REINVENTER)) {
            three.add(
                    new Asked(
                            Optional.empty(),
                            turn,
                            translations.text(language, "portfolio.logbook.standing." + turn)));
        }
        return turned(three, today.toEpochDay() / DAYS_A_WEEK);
    }

    /** The same in turn, another one first each week. */
    private static List<Asked> turned(List<Asked> all, long week) {
        if (all.isEmpty()) {
            return all;
        }
        int first = (int) (week % all.size());
        List<Asked> turned = new ArrayList<>(all.subList(first, all.size()));
        turned.addAll(all.subList(0, first));
        return List.copyOf(turned);
    }
}
