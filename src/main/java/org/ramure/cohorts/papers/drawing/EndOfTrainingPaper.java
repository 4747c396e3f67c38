package org.ramure.cohorts.papers.drawing;

import java.util.List;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.shared.Minutes;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;

/**
 * The end of a training: aims, nature, length by both clocks and, where the programme planned one,
 * the result of the assessment.
 */
final class EndOfTrainingPaper {

    private static final float TITLE = 196;
    private static final float DAY = 118;
    private static final float MINUTES = 66;
    private static final float CRITERION = 210;

    private EndOfTrainingPaper() {}

    static byte[] draw(
            CohortFacts facts, SessionTemplate template, PersonFacts person, PaperWords words) {
        var form = new PaperForm(facts, words, words.of("end.title"), person.name());
        form.say(words.of("end.states", facts.issuer().name()));
        form.name(person.name());
        form.say(person.organisation());
        form.sheet().down(4);
        form.say(words.of("end.followed"));
        form.subject(facts.cohort().title());
        form.line(words.of("end.nature"), words.of("end.nature.value"))
                .line(
                        words.of("dates"),
                        words.period(
                                facts.halfDays(),
                                facts.cohort().firstDay(),
                                facts.cohort().lastDay()))
                .line(words.of("prescribed"), Minutes.say(facts.prescribed()))
                .line(
                        words.of("observed"),
                        words.of(
                                "end.observed",
                                Minutes.say(person.observed()),
                                person.attended(),
                                facts.halfDays().size()))
                .line(words.of("facilitators"), String.join(", ", facts.facilitators()))
                .lines();
        form.heading(words.of("objectives"));
        form.list(template.objectives().stream().map(o -> o.in(words.language())).toList());
        results(form, person, words);
        presence(form, facts, person, words);
        form.small(words.of("clocks"));
        if (facts.cohort().details().registeredCode().isEmpty()) {
            form.small(words.any("attestations.paper.notCertifying"));
        }
        form.signature();
        return form.close();
    }

    private static void presence(
            PaperForm form, CohortFacts facts, PersonFacts person, PaperWords words) {
        form.heading(words.of("end.presence"));
        form.table(
                List.of(
                        new Column(words.of("halfDay"), TITLE),
                        new Column(words.of("day"), DAY),
                        new Column(words.of("end.prescribed"), MINUTES),
                        new Column(words.of("end.observedShort"), MINUTES + 25)),
                facts.halfDays().stream().map(h -> row(h, person, words)).toList());
    }

    private static List<Cell> row(HalfDay halfDay, PersonFacts person, PaperWords words) {
        String observed =
                person.at(halfDay)
                        .map(record -> observed(record, words))
                        .orElseGet(() -> words.any("cohorts.attendance.status.UNKNOWN"));
        return List.of(
                Cell.of(halfDay.title()),
                Cell.of(words.day(halfDay.day())),
                Cell.of(Minutes.say(halfDay.minutes())),
                Cell.of(observed));
    }

    private static String observed(AttendanceRecord record, PaperWords words) {
        return record.status().wasThere()
                ? Minutes.say(record.observedMinutes())
                : words.any("cohorts.attendance.status." + record.status().name());
    }

    /** Nothing at all where the programme planned no assessment. */
    private static void results(PaperForm form, PersonFacts person, PaperWords words) {
        if (person.results().isEmpty()) {
            return;
        }
        form.heading(words.of("end.results"));
        for (PersonFacts.Result result : person.results()) {
            form.say(
                    words.of(result.answered() ? "end.result" : "end.result.none", result.title()));
            if (result.answered() && !result.lines().isEmpty()) {
                form.table(
                        List.of(
                                new Column(words.of("end.criterion"), CRITERION),
                                new Column(words.of("end.level"), Sheet.WIDTH - CRITERION)),
                        result.lines().stream()
                                .map(line ->
                                        List.of(
                                                Cell.of(line.criterion()),
                                                Cell.of(
                                                        line.level().isEmpty()
                                                                ? words.of("end.notAssessed")
                                                                : line.level())))
                                .toList());
            }
        }
    }
}
