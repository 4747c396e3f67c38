package org.ramure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Writes valid content of any size: each course has three modules of a text and a quiz, and a
 * pathway of its own. The same number gives the same files.
 */
public final class GeneratedCourses {

    static final String QUIZ =
            """
            questions:
              - id: q1
                type: single
                prompt: "Une question ?"
                options:
                  - {id: a, text: "Oui", correct: true, feedback: "C'est juste."}
                  - {id: b, text: "Non", feedback: "Relisez le texte."}
                explanation: "Parce que."
                competence: C1
            """;

    private static final int MODULES = 3;
    private static final int TEXT_MINUTES = 5;

    private GeneratedCourses() {}

    /** Writes so many courses, with the lists they need, into a folder. */
    public static void write(Path root, int courses) {
        writeLists(root);
        for (int i = 0; i < courses; i++) {
            String slug = "cours-" + i;
            write(root.resolve(slug + "/course.yaml"), course(slug, MODULES));
            for (int m = 0; m < MODULES; m++) {
                Path module = root.resolve(slug + "/fr/" + moduleSlug(m));
                write(module.resolve("lire.md"), text(m));
                write(module.resolve("verifier.quiz.yaml"), QUIZ);
            }
            write(
                    root.resolve("pathways/chemin-" + i + ".yaml"),
                    pathway("chemin-" + i, slug, MODULES));
        }
    }

    private static String moduleSlug(int number) {
        return number == 0 ? "bases" : "suite-" + number;
    }

    private static String text(int module) {
        String sentence = "Faire alliance demande du temps, de la confiance et un but partagé. ";
        String paragraph =
                sentence.repeat(12)
                        + "Voyez [ce site](https://odd17.org) et **retenez-en** une chose.\n\n";
        return "---\nsources: [\"Source, 2024\"]\n---\n## Partie "
                + module
                + "\n\n"
                + paragraph.repeat(4)
                + "> **À retenir** Une chose à la fois.\n";
    }

    static String course(String slug, int modules) {
        var yaml =
                new StringBuilder(
                        """
                        id: %s
                        slug: %s
                        version: 1.0.0
                        status: active
                        languages: [fr]
                        licence: CC-BY-SA-4.0
                        authors: ["Ramure"]
                        title: {fr: "Cours %s"}
                        summary: {fr: "Un cours."}
                        framework: grille
                        competences: [C1]
                        prerequisites: []
                        modules:
                        """
                                .formatted(id(slug), slug, slug));
        for (int m = 0; m < modules; m++) {
            yaml.append(module(slug, m, modules == 1 ? 1 : TEXT_MINUTES));
        }
        return yaml.toString();
    }

    private static String module(String course, int number, int minutes) {
        String key = course + "/" + number;
        return """
          - id: %s
            slug: %s
            title: {fr: "Module"}
            summary: {fr: "Un module."}
            prerequisites: []
            activities:
              - id: %s
                slug: lire
                type: text
                minutes: %d
                variants: [2h, 4h]
                competences: [C1]
                title: {fr: "Lire"}
              - id: %s
                slug: verifier
                type: quiz
                minutes: 3
                variants: [4h]
                competences: [C1]
                title: {fr: "Vérifier"}
        """
                .formatted(id(key), moduleSlug(number), id(key + "/l"), minutes, id(key + "/v"));
    }

    static String pathway(String slug, String course, int modules) {
        return """
        id: %s
        slug: %s
        version: 1.0.0
        status: active
        format: F1
        frame: LIBRE
        languages: [fr]
        licence: CC-BY-SA-4.0
        title: {fr: "Parcours %s"}
        promise: {fr: "Une promesse."}
        description: {fr: "Une description."}
        course: %s
        framework: grille
        audiences: [citoyens]
        domains: [education]
        competences: [C1]
        prerequisites: []
        openWithoutAccount: [bases]
        objectives: [{fr: "Savoir lire %d modules."}]
        variants:
          - {code: 2h, label: {fr: "2 h"}, title: {fr: "Lire"}, promise: {fr: "…"}, proofs: [suivi]}
          - {code: 4h, label: {fr: "4 h"}, title: {fr: "Vérifier"}, promise: {fr: "…"}, proofs: [suivi]}
        """
                .formatted(id(slug), slug, slug, course, modules);
    }

    /** Formats, vocabularies and a framework, as small as they may be. */
    static void writeLists(Path root) {
        String both = "{fr: \"Un\", en: \"One\"}";
        String seed = "{tag: SEED}";
        write(
                root.resolve("formats.yaml"),
                "slug: formats\ntitle: %1$s\nprovenance: %2$s\nitems:\n  - {code: F1, label: %1$s, definition: %1$s, need: %1$s, minutesMin: 60, minutesMax: 240, modality: %1$s, evidence: %1$s, document: %1$s, provenance: %2$s, enabled: true}\n"
                        .formatted(both, seed));
        vocabulary(root, "profils", "citoyens");
        vocabulary(root, "domaines", "education");
        vocabulary(root, "glossaire", "alliance");
        write(
                root.resolve("frameworks/grille.yaml"),
                "id: %3$s\nslug: grille\nversion: 1.0.0\nstatus: active\ntitle: %1$s\ndescription: %1$s\nprovenance: %2$s\nlevels:\n  - {number: 1, label: %1$s, description: %1$s, provenance: %2$s}\n  - {number: 2, label: %1$s, description: %1$s, provenance: %2$s}\ncompetences:\n  - code: C1\n    label: %1$s\n    summary: %1$s\n    provenance: %2$s\n    practices:\n      - {id: c1-a, level: 1, text: %1$s, provenance: %2$s}\n"
                        .formatted(both, seed, id("grille")));
    }

    private static void vocabulary(Path root, String slug, String code) {
        write(
                root.resolve("vocabularies/" + slug + ".yaml"),
                "slug: %s\ntitle: {fr: \"Liste\", en: \"List\"}\nprovenance: {tag: SEED}\nitems:\n  - {code: %s, label: {fr: \"Un\", en: \"One\"}, provenance: {tag: SEED}}\n"
                        .formatted(slug, code));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
