package org.ramure.cohorts.papers.store;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.papers.PaperFile;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.PaperState;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.drawing.PaperDrawing;
import org.ramure.cohorts.papers.drawing.PersonFacts;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;

/** Makes a file of a paper that can be given, and names it so that files sort well. */
@Component
class PaperPress {

    private final PaperDrawing drawing;

    PaperPress(Translations translations) {
        this.drawing = new PaperDrawing(translations);
    }

    PaperFile draw(Gathered all, PaperState state, Supplier<Map<UUID, byte[]>> drawings) {
        CohortFacts facts = all.facts();
        PaperKind kind = state.kind();
        byte[] bytes =
                switch (kind.about()) {
                    case COHORT -> session(facts, kind);
                    case HALF_DAY -> halfDay(all, state, drawings);
                    case PERSON -> person(facts, kind, all.of(attendee(all, state)));
                };
        return new PaperFile(name(all, state), bytes);
    }

    private byte[] halfDay(Gathered all, PaperState state, Supplier<Map<UUID, byte[]>> drawings) {
        AttendanceSheet sheet = sheet(all, state);
        return state.kind() == PaperKind.SHEET
                ? drawing.sheet(all.facts(), sheet, drawings.get())
                : drawing.blankSheet(
                        all.facts(),
                        sheet.halfDay(),
                        sheet.people().stream()
                                .filter(Attendee::isEnrolled)
                                .map(Attendee::name)
                                .toList());
    }

    private static AttendanceSheet sheet(Gathered all, PaperState state) {
        return all.sheet(Objects.requireNonNull(state.subject())).orElseThrow();
    }

    private static Attendee attendee(Gathered all, PaperState state) {
        return all.person(Objects.requireNonNull(state.subject())).orElseThrow();
    }

    /** The name of a paper's file; two people of one name have the same. */
    String name(Gathered all, PaperState state) {
        return name(
                all.facts(),
                state.kind(),
                switch (state.kind().about()) {
                    case COHORT -> "";
                    case HALF_DAY -> about(sheet(all, state));
                    case PERSON -> {
                        Attendee person = attendee(all, state);
                        String sorted = person.familyName() + " " + person.givenName();
                        yield sorted.isBlank() ? person.name() : sorted;
                    }
                });
    }

    /** Whom or what a paper is about, as people say it; empty for the session itself. */
    String about(Gathered all, PaperState state) {
        return switch (state.kind().about()) {
            case COHORT -> "";
            case HALF_DAY -> {
                HalfDay halfDay = sheet(all, state).halfDay();
                yield Wording.day(all.facts().cohort().details().language(), halfDay.day())
                        + ", "
                        + halfDay.title();
            }
            case PERSON -> attendee(all, state).name();
        };
    }

    PaperFile drawOwn(Gathering.Own own, PaperKind kind) {
        return new PaperFile(
                name(own.facts(), kind, ""),
                kind.about() == PaperKind.About.COHORT
                        ? session(own.facts(), kind)
                        : person(own.facts(), kind, own.person()));
    }

    private static String about(AttendanceSheet sheet) {
        return "%s %02dh%02d"
                .formatted(
                        sheet.halfDay().day(),
                        sheet.halfDay().start().getHour(),
                        sheet.halfDay().start().getMinute());
    }

    private byte[] session(CohortFacts facts, PaperKind kind) {
        return kind == PaperKind.PROGRAMME
                ? drawing.programme(facts, template(facts))
                : drawing.questionnaire(
                        facts, new PaperRules(facts).questionnaire(kind).orElseThrow());
    }

    private byte[] person(CohortFacts facts, PaperKind kind, PersonFacts person) {
        return switch (kind) {
            case CONVOCATION -> drawing.convocation(facts, person);
            case END_OF_TRAINING -> drawing.endOfTraining(facts, template(facts), person);
            case REALISATION -> drawing.realisation(facts, person);
            default -> throw new IllegalArgumentException(kind + " is not about a person");
        };
    }

    private static SessionTemplate template(CohortFacts facts) {
        return facts.template().orElseThrow();
    }

    private static String name(CohortFacts facts, PaperKind kind, String about) {
        String slug = facts.cohort().slug();
        String end = about.isBlank() ? "" : "-" + plain(about);
        return kind.key() + "-" + slug + end + ".pdf";
    }

    /** Letters, digits and hyphens, whatever people are called. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }
}
