package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ramure.catalogue.Provenance;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.StepTemplate;
import org.ramure.competences.CompetenceReading;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.journey.Prompt;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.journey.Task;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * A pathway of nine months: S1 (two half-days), a call in week 4, S2 in week 10, a webinar in week
 * 20, S3 in week 28, S4 in week 39 and an interview in the same week. Each month has two tasks, of
 * 30 and 60 minutes.
 */
public final class NineMonths {

    public static final String SLUG = "neuf-mois";

    /** A Thursday. */
    public static final LocalDate START = LocalDate.of(2027, 3, 11);

    private NineMonths() {}

    public static Journey journey() {
        return new Journey(
                SLUG,
                "2026.1",
                Language.FR,
                "grille",
                new Provenance(Provenance.Tag.RECONSTRUCTION, "", ""),
                List.of(
                        together("s1", Milestone.Kind.SESSION, 1, 420, "s1-matin", "s1-soir"),
                        alone("appel-1", Milestone.Kind.CALL, 4, 45),
                        together("s2", Milestone.Kind.SESSION, 10, 210, "s2-matin"),
                        together("webinaire", Milestone.Kind.WEBINAR, 20, 90, "webinaire"),
                        together("s3", Milestone.Kind.SESSION, 28, 210, "s3-matin"),
                        together("s4", Milestone.Kind.SESSION, 39, 210, "s4-matin"),
                        alone("entretien", Milestone.Kind.INTERVIEW, 39, 60)),
                IntStream.rangeClosed(1, 9).mapToObj(NineMonths::month).toList(),
                List.of(
                        new ReadingMoment(
                                "t0",
                                LocalizedText.same("T0"),
                                1,
                                CompetenceReading.Moment.ENTRY,
                                Set.of(CompetenceReading.Voice.SELF),
                                true)),
                List.of());
    }

    private static Milestone together(
            String id, Milestone.Kind kind, int week, int minutes, String... halfDays) {
        return new Milestone(
                id,
                kind,
                week,
                LocalizedText.of(id.toUpperCase(java.util.Locale.ROOT), id),
                minutes,
                List.of(halfDays),
                SafeHtml.EMPTY,
                List.of(task(id + "-lire", 40), task(id + "-parler", 30)));
    }

    private static Milestone alone(String id, Milestone.Kind kind, int week, int minutes) {
        return new Milestone(
                id,
                kind,
                week,
                LocalizedText.same("Le moment " + id),
                minutes,
                List.of(),
                new SafeHtml("<p>Écouter d’abord.</p>"),
                List.of());
    }

    private static Task task(String id, int minutes) {
        return new Task(
                id,
                LocalizedText.of("Tâche " + id, "Task " + id),
                minutes,
                Optional.of("competences"),
                LocalizedText.same("Pour avancer."));
    }

    private static Month month(int number) {
        List<Prompt> prompts = new ArrayList<>();
        for (Prompt.Turn turn : Prompt.Turn.values()) {
            prompts.add(
                    new Prompt(
                            "m" + number + "-" + turn.name().toLowerCase(java.util.Locale.ROOT),
                            turn,
                            LocalizedText.same("Question " + number + " " + turn)));
        }
        return new Month(
                number,
                LocalizedText.of("Mois " + number, "Month " + number),
                new SafeHtml("<p>Ce mois-ci, vous essayez.</p>"),
                List.of(task("m" + number + "-a", 30), task("m" + number + "-b", 60)),
                prompts,
                LocalizedText.same("Changer une réunion."));
    }

    public static SessionTemplate template() {
        SessionTemplate model = TestTemplates.all().getFirst();
        return new SessionTemplate(
                SLUG,
                model.version(),
                "F6",
                model.title(),
                model.summary(),
                model.audience(),
                model.objectives(),
                model.prerequisites(),
                4,
                40,
                model.competences(),
                Optional.empty(),
                model.provenance(),
                List.of(
                        halfDay("s1-matin", 1, 1, "09:00", "12:30"),
                        halfDay("s1-soir", 1, 1, "14:00", "17:30"),
                        halfDay("s2-matin", 2, 10, "09:00", "12:30"),
                        halfDay("webinaire", 3, 20, "18:00", "19:30"),
                        halfDay("s3-matin", 4, 28, "09:00", "12:30"),
                        halfDay("s4-matin", 5, 39, "09:00", "12:30")),
                TestTemplates.all().get(2).materials(),
                Optional.empty());
    }

    private static HalfDayTemplate halfDay(String id, int day, int week, String start, String end) {
        LocalTime from = LocalTime.parse(start);
        LocalTime to = LocalTime.parse(end);
        return new HalfDayTemplate(
                id,
                day,
                week,
                from,
                to,
                LocalizedText.same(id),
                List.of(
                        new StepTemplate(
                                "etape-" + id,
                                "Se présenter",
                                (to.toSecondOfDay() - from.toSecondOfDay()) / 60,
                                StepTemplate.Kind.PLENARY,
                                "Pour se connaître.",
                                SafeHtml.EMPTY,
                                List.of(),
                                Optional.empty(),
                                Optional.empty())));
    }
}
