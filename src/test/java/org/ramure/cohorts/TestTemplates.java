package org.ramure.cohorts;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.catalogue.Provenance;
import org.ramure.cohorts.live.LiveTemplates;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.Materials;
import org.ramure.cohorts.template.PeerReview;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Sheet;
import org.ramure.cohorts.template.StepTemplate;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/** A form'action of two days and an awareness session of two hours. */
public final class TestTemplates {

    private TestTemplates() {}

    public static List<SessionTemplate> all() {
        return List.of(
                template(
                        "deux-jours",
                        "F4",
                        List.of(
                                halfDay("matin-1", 1, "09:00", "12:30"),
                                halfDay("apres-midi-1", 1, "14:00", "17:30"),
                                halfDay("matin-2", 2, "09:00", "12:30"),
                                halfDay("apres-midi-2", 2, "14:00", "17:30"))),
                template(
                        "deux-jours-relus",
                        "F4",
                        List.of(halfDay("apres-midi-2", 1, "14:00", "17:30"))),
                template("sensibilisation", "F1", List.of(halfDay("soir", 1, "18:00", "20:00"))),
                LiveTemplates.hour());
    }

    private static HalfDayTemplate halfDay(String id, int day, String start, String end) {
        LocalTime from = LocalTime.parse(start);
        LocalTime to = LocalTime.parse(end);
        return new HalfDayTemplate(
                id,
                day,
                1,
                from,
                to,
                LocalizedText.of("Demi-journée " + id, "Half-day " + id),
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

    private static Assignment deliverable(String slug) {
        return new Assignment(
                "livrable",
                LocalizedText.of("Mon dossier d’alliance", "My alliance file"),
                SafeHtml.EMPTY,
                "livrable",
                "apres-midi-2",
                7,
                slug.equals("deux-jours-relus")
                        ? Optional.of(new PeerReview(2, true, 10, true, false, 5))
                        : Optional.empty());
    }

    private static List<Sheet> sheets() {
        var field =
                new ExerciseContent.Field(
                        "besoin",
                        ExerciseContent.Kind.TEXT,
                        "Le besoin",
                        "",
                        true,
                        List.of(),
                        List.of(),
                        List.of());
        var content = new ExerciseContent(SafeHtml.EMPTY, List.of(field), List.of());
        return List.of(
                new Sheet("fiche-cas", LocalizedText.of("Mon cas", "My case"), "", false, content),
                new Sheet("canevas", LocalizedText.of("Le canevas", "Canvas"), "", true, content));
    }

    private static Rubric rubric() {
        List<Rubric.Level> levels =
                List.of(
                        new Rubric.Level(
                                LocalizedText.of("À reprendre", "To rework"),
                                LocalizedText.of("Le besoin manque.", "The need is missing.")),
                        new Rubric.Level(
                                LocalizedText.of("Clair", "Clear"),
                                LocalizedText.of("Le besoin est dit.", "The need is stated.")));
        return new Rubric(
                "livrable",
                LocalizedText.of("Le dossier", "The file"),
                List.of(
                        new Rubric.Criterion(
                                "besoin", LocalizedText.of("Le besoin", "The need"), levels),
                        new Rubric.Criterion(
                                "suite", LocalizedText.of("La suite", "What follows"), levels)),
                Optional.empty());
    }

    private static SessionTemplate template(
            String slug, String format, List<HalfDayTemplate> halfDays) {
        return new SessionTemplate(
                slug,
                "2026.1",
                format,
                LocalizedText.of("Coopérer efficacement", "Cooperate well"),
                LocalizedText.of("Deux jours pour apprendre.", "Two days to learn."),
                LocalizedText.of("Tout le monde", "Everybody"),
                List.of(LocalizedText.of("Nommer ses partenaires.", "Name one's partners.")),
                LocalizedText.of("Aucun", "None"),
                6,
                20,
                List.of("C1"),
                Optional.empty(),
                new Provenance(Provenance.Tag.RECONSTRUCTION, "", ""),
                halfDays,
                new Materials(
                        List.of(),
                        slug.equals("deux-jours-relus") ? sheets() : List.of(),
                        List.of(),
                        format.equals("F4") ? List.of(rubric()) : List.of(),
                        format.equals("F4") ? List.of(deliverable(slug)) : List.of(),
                        format.equals("F4")
                                ? questionnaires()
                                : new Materials.Questionnaires(
                                        Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty());
    }

    private static Materials.Questionnaires questionnaires() {
        return new Materials.Questionnaires(
                Optional.of(
                        questionnaire(
                                "Avant la session",
                                question("niveau", Questionnaire.Kind.SCALE, true, false),
                                question("attente", Questionnaire.Kind.TEXT, false, false),
                                question("amenagement", Questionnaire.Kind.TEXT, false, true))),
                Optional.of(
                        questionnaire(
                                "À la fin",
                                question("utile", Questionnaire.Kind.SINGLE, true, false),
                                question("delicat", Questionnaire.Kind.SINGLE, false, true),
                                question("outils", Questionnaire.Kind.MULTIPLE, false, false),
                                question("mot", Questionnaire.Kind.TEXT, false, false))),
                Optional.of(
                        questionnaire(
                                "Trois mois après",
                                question("acte", Questionnaire.Kind.SINGLE, true, false))));
    }

    private static Questionnaire questionnaire(String title, Questionnaire.Question... questions) {
        return new Questionnaire(
                LocalizedText.same(title), LocalizedText.same("Merci."), List.of(questions));
    }

    private static Questionnaire.Question question(
            String id, Questionnaire.Kind kind, boolean required, boolean referentOnly) {
        return new Questionnaire.Question(
                id,
                kind,
                LocalizedText.of("Question " + id, "Question " + id),
                kind == Questionnaire.Kind.SINGLE || kind == Questionnaire.Kind.MULTIPLE
                        ? List.of(
                                new Questionnaire.Option("oui", LocalizedText.of("Oui", "Yes")),
                                new Questionnaire.Option("non", LocalizedText.of("Non", "No")))
                        : List.of(),
                required,
                referentOnly);
    }
}
