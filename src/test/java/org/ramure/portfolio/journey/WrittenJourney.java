package org.ramure.portfolio.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sound pathway of two months, written into a content folder: template, journey and texts. */
final class WrittenJourney {

    static final String SLUG = "essai-deux-mois";

    private static final String TEMPLATE =
            """
            slug: essai-deux-mois
            version: "2026.1"
            format: F6
            language: fr
            title: {fr: "Deux mois pour essayer", en: "Two months to try"}
            summary: {fr: "Un essai.", en: "A trial."}
            audience: {fr: "Tout le monde", en: "Everybody"}
            objectives: [{fr: "Essayer.", en: "Try."}]
            capacity: {min: 4, max: 12}
            competences: [C1]
            provenance: {tag: RECONSTRUCTION, note: "Essai."}
            halfDays:
              - {id: s1-matin, day: 1, week: 1, start: "09:00", end: "12:00", title: {fr: "S1"}, steps: [{id: a, title: "Un", minutes: 180, kind: plenary}]}
              - {id: s1-soir, day: 1, week: 1, start: "14:00", end: "16:00", title: {fr: "S1"}, steps: [{id: b, title: "Deux", minutes: 120, kind: plenary}]}
              - {id: s2-matin, day: 2, week: 6, start: "09:00", end: "12:00", title: {fr: "S2"}, steps: [{id: c, title: "Trois", minutes: 180, kind: plenary}]}
            """;

    private static final String JOURNEY =
            """
            template: essai-deux-mois
            version: "2026.1"
            language: fr
            framework: piloter-l-innovation-societale
            provenance: {tag: RECONSTRUCTION, note: "Essai."}
            milestones:
              - id: s1
                kind: session
                week: 1
                title: {fr: "S1 · Comprendre", en: "S1 · Understand"}
                halfDays: [s1-matin, s1-soir]
                guide: guides/s1.md
                catchUp:
                  - {id: s1-lire, title: {fr: "Lire le mémo"}, minutes: 40, link: "https://www.exemple.fr/memo", why: {fr: "Pour suivre."}}
              - {id: appel-1, kind: call, week: 4, minutes: 45, title: {fr: "Appel"}, guide: guides/s1.md}
              - {id: s2, kind: session, week: 6, title: {fr: "S2"}, halfDays: [s2-matin]}
              - {id: entretien, kind: interview, week: 8, minutes: 60, title: {fr: "Entretien"}}
            months:
              - number: 1
                title: {fr: "Comprendre", en: "Understand"}
                text: months/01.md
                tasks:
                  - {id: m1-positionnement, title: {fr: "Se situer"}, minutes: 30, link: competences, why: {fr: "Pour partir de soi."}}
                  - {id: m1-carte, title: {fr: "Faire la carte"}, minutes: 60, why: {fr: "Pour voir qui est là."}}
                prompts:
                  - {id: m1-relire, turn: relire, text: {fr: "Que s’est-il passé ?"}}
                  - {id: m1-relier, turn: relier, text: {fr: "Avec qui ?"}}
                  - {id: m1-reinventer, turn: reinventer, text: {fr: "Et demain ?"}}
                trial: {fr: "Appeler une personne."}
              - number: 2
                title: {fr: "Faire", en: "Do"}
                text: months/02.md
                tasks:
                  - {id: m2-essai, title: {fr: "Essayer"}, minutes: 90, why: {fr: "Pour apprendre."}}
                prompts:
                  - {id: m2-relire, turn: relire, text: {fr: "Qu’avez-vous vu ?"}}
                  - {id: m2-relier, turn: relier, text: {fr: "À quoi cela tient-il ?"}}
                  - {id: m2-reinventer, turn: reinventer, text: {fr: "Que changer ?"}}
                trial: {fr: "Changer une réunion."}
            readings:
              - {id: t0, week: 1, moment: entry, label: {fr: "T0"}, voices: [self, tutor], blind: true}
              - {id: t2, week: 8, moment: exit, label: {fr: "T2"}, voices: [self, peer, jury], blind: true}
            codevelopment:
              - {id: exposer, minutes: 10, title: {fr: "Exposer"}, speaker: {fr: "le client"}, rule: {fr: "On écoute."}}
              - {id: questionner, minutes: 15, title: {fr: "Questionner"}, speaker: {fr: "le groupe"}, rule: {fr: "Des questions."}}
            """;

    private WrittenJourney() {}

    static void into(Path folder) throws IOException {
        Path journey = folder.resolve("journeys/" + SLUG);
        Files.createDirectories(journey.resolve("months"));
        Files.createDirectories(journey.resolve("guides"));
        Files.createDirectories(folder.resolve("templates/" + SLUG));
        Files.writeString(folder.resolve("templates/" + SLUG + "/template.yaml"), TEMPLATE);
        Files.writeString(journey.resolve("journey.yaml"), JOURNEY);
        String words = "Ce mois-ci, vous regardez ce qui se passe. ".repeat(20);
        Files.writeString(journey.resolve("months/01.md"), words);
        Files.writeString(journey.resolve("months/02.md"), words);
        Files.writeString(
                journey.resolve("guides/s1.md"), "## Accueillir\n\nDemandez ce qui a bougé.\n");
    }
}
