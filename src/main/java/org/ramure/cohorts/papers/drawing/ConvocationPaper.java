package org.ramure.cohorts.papers.drawing;

import java.util.List;
import org.ramure.shared.Minutes;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;

/** Where to be, when, with whom, and whom to ask; one letter for one person. */
final class ConvocationPaper {

    private static final float DAY = 122;
    private static final float HOURS = 88;
    private static final float PLACE = 128;

    private ConvocationPaper() {}

    static byte[] draw(CohortFacts facts, PersonFacts person, PaperWords words) {
        var form = new PaperForm(facts, words, words.of("convocation.title"), person.name());
        form.name(person.name());
        form.say(person.organisation());
        form.sheet().down(8);
        form.say(words.of("convocation.lead"));
        form.subject(facts.cohort().title());
        form.line(
                        words.of("dates"),
                        words.period(
                                facts.halfDays(),
                                facts.cohort().firstDay(),
                                facts.cohort().lastDay()))
                .line(words.of("prescribed"), Minutes.say(facts.prescribed()))
                .line(words.of("facilitators"), String.join(", ", facts.facilitators()))
                .lines();
        form.heading(words.of("convocation.when"));
        form.table(columns(words), rows(facts, words));
        form.heading(words.of("convocation.know"));
        form.list(knowledge(facts, words));
        form.signature();
        return form.close();
    }

    private static List<Column> columns(PaperWords words) {
        return List.of(
                new Column(words.of("day"), DAY),
                new Column(words.of("hours"), HOURS),
                new Column(words.of("place"), PLACE),
                new Column(words.of("halfDay"), Sheet.WIDTH - DAY - HOURS - PLACE));
    }

    private static List<List<Cell>> rows(CohortFacts facts, PaperWords words) {
        return facts.halfDays().stream()
                .map(h ->
                        List.of(
                                Cell.of(words.fullDay(h.day())),
                                Cell.of(words.hours(h)),
                                Cell.of(words.place(facts, h)),
                                Cell.of(h.title())))
                .toList();
    }

    private static List<String> knowledge(CohortFacts facts, PaperWords words) {
        var issuer = facts.issuer();
        return java.util.stream.Stream.of(
                        words.of("convocation.sign"),
                        words.of("convocation.page", facts.sessionPage()),
                        issuer.disabilityContact().isBlank()
                                ? words.of("convocation.adjust.page")
                                : words.of("convocation.adjust", issuer.disabilityContact()),
                        issuer.contact().isBlank()
                                ? ""
                                : words.of("convocation.contact", issuer.contact()),
                        issuer.rules().isBlank()
                                ? ""
                                : words.of("convocation.rules", issuer.rules()))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
