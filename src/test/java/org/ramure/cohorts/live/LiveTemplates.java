package org.ramure.cohorts.live;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.cohorts.template.LiveQuestion.Choice;
import org.ramure.cohorts.template.LiveQuestion.Kind;
import org.ramure.cohorts.template.Materials;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.StepTemplate;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/** An hour with one question of each kind and a feedback question. */
public final class LiveTemplates {

    public static final String SLUG = "en-direct";

    private LiveTemplates() {}

    public static SessionTemplate hour() {
        return new SessionTemplate(
                SLUG,
                "2026.1",
                "F1",
                LocalizedText.of("Une heure ensemble", "An hour together"),
                LocalizedText.of("Une heure.", "An hour."),
                LocalizedText.of("Tout le monde", "Everybody"),
                List.of(),
                LocalizedText.of("Aucun", "None"),
                6,
                20,
                List.of("C1"),
                Optional.empty(),
                new Provenance(Provenance.Tag.RECONSTRUCTION, "", ""),
                List.of(
                        new HalfDayTemplate(
                                "seance",
                                1,
                                1,
                                LocalTime.of(18, 0),
                                LocalTime.of(19, 0),
                                LocalizedText.of("La séance", "The session"),
                                steps())),
                new Materials(
                        questions(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Materials.Questionnaires(
                                Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.of(
                        new SessionTemplate.NextStep(
                                LocalizedText.of("Suivre le parcours.", "Follow the pathway."),
                                Optional.of("alliances-et-territoires"))));
    }

    private static List<StepTemplate> steps() {
        return List.of(
                step("accueil", 10, "", "bienvenue", "sommaire"),
                step("un-mot", 15, "mot", "mot"),
                step("formes", 15, "forme", "formes"),
                step("forces", 15, "forces", "forces"),
                step("retour", 5, "retour"));
    }

    private static StepTemplate step(String id, int minutes, String question, String... pages) {
        return new StepTemplate(
                id,
                "Étape " + id,
                minutes,
                question.isEmpty() ? StepTemplate.Kind.PLENARY : StepTemplate.Kind.LIVE,
                "Pour avancer.",
                new SafeHtml(
                        "<h2>À dire</h2><p>Bonjour.</p><h2>Si vous êtes en retard</h2><p>Sautez "
                                + id
                                + ".</p>"),
                java.util.Arrays.stream(pages)
                        .map(page ->
                                new StepTemplate.ProjectedPage(
                                        "pages/" + page + ".md",
                                        "Page " + page,
                                        new SafeHtml("<p>Texte " + page + "</p>")))
                        .toList(),
                question.isEmpty() ? Optional.empty() : Optional.of(question),
                Optional.empty());
    }

    private static List<LiveQuestion> questions() {
        return List.of(
                question("mot", Kind.WORDS, 3, false),
                question("forme", Kind.CHOICE, 1, false, "mecenat", "cooperation", "autre"),
                question(
                        "forces",
                        Kind.POSITION,
                        1,
                        false,
                        "f1",
                        "f2",
                        "f3",
                        "f4",
                        "f5",
                        "f6",
                        "f7"),
                question("retour", Kind.CHOICE, 1, true, "oui", "non"));
    }

    private static LiveQuestion question(
            String id, Kind kind, int most, boolean feedback, String... choices) {
        return new LiveQuestion(
                id,
                kind,
                LocalizedText.of("Question " + id + " ?", "Question " + id + "?"),
                most,
                java.util.Arrays.stream(choices)
                        .map(choice ->
                                new Choice(
                                        choice,
                                        LocalizedText.of("Choix " + choice, "Choice " + choice)))
                        .toList(),
                feedback,
                Optional.empty());
    }
}
