package org.ramure.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a content folder of many valid courses: the lists of the real one, and in each course
 * three modules of one text (about 400 words) and one quiz (three questions).
 */
final class ManyCourses {

    private static final int MODULES = 3;
    private static final int PARAGRAPHS = 10;
    private static final String PARAGRAPH =
            """
            Les partenaires qui se disent tôt leurs objectifs travaillent plus longtemps ensemble,
            parce que chacun sait ce que l'autre attend. **Dire** ne suffit pourtant pas : il faut
            aussi relire, à une date choisie, ce que les premiers essais ont appris à tous ceux qui
            y ont pris part, du [quartier](https://example.org/quartier) à la région.

            """;

    private ManyCourses() {}

    /** Writes the folder; the same names and texts each time. */
    static void write(Path realContent, Path folder, int courses) throws IOException {
        copy(realContent, folder);
        for (int course = 1; course <= courses; course++) {
            course(folder.resolve("cours-" + course), course);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : new String[] {"formats.yaml", "frameworks", "vocabularies"}) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    put(to.resolve(from.relativize(file).toString()), Files.readString(file));
                }
            }
        }
    }

    private static void course(Path folder, int number) throws IOException {
        StringBuilder sheet =
                new StringBuilder(
                        """
                        id: %s
                        slug: cours-%d
                        version: 1.0.0
                        status: active
                        languages: [fr]
                        licence: CC-BY-SA-4.0
                        authors: ["Ramure"]
                        title: {fr: "Cours n° %d", en: "Course no. %d"}
                        summary: {fr: "Un cours pour mesurer.", en: "A course to measure with."}
                        framework: piloter-l-innovation-societale
                        competences: [C1]
                        prerequisites: []
                        modules:
                        """
                                .formatted(id(number + "/"), number, number, number));
        for (int module = 1; module <= MODULES; module++) {
            sheet.append(module(number, module));
            Path files = folder.resolve("fr/module-" + module);
            put(files.resolve("comprendre.md"), text());
            put(files.resolve("verifier.quiz.yaml"), quiz());
        }
        put(folder.resolve("course.yaml"), sheet.toString());
    }

    private static String module(int course, int module) {
        String at = course + "/" + module;
        return """
          - id: %s
            slug: module-%d
            title: {fr: "Module %d", en: "Module %d"}
            summary: {fr: "Lire, puis vérifier.", en: "Read, then check."}
            prerequisites: []
            activities:
              - id: %s
                slug: comprendre
                type: text
                minutes: 4
                variants: [2h, 4h, 12h]
                competences: [C1]
                title: {fr: "Comprendre", en: "Understand"}
              - id: %s
                slug: verifier
                type: quiz
                minutes: 3
                variants: [2h, 4h, 12h]
                competences: [C1]
                title: {fr: "Vérifier", en: "Check"}
        """
                .formatted(id(at), module, module, module, id(at + "/text"), id(at + "/quiz"));
    }

    private static String text() {
        return "---\nsources:\n  - \"Ramure, 2026\"\n---\n## Ce que l'on sait\n\n"
                + PARAGRAPH.repeat(PARAGRAPHS / 2)
                + "> **À retenir** Se relire, à une date choisie.\n\n## Ce que l'on fait\n\n"
                + PARAGRAPH.repeat(PARAGRAPHS / 2);
    }

    private static String quiz() {
        StringBuilder quiz = new StringBuilder("intro: \"Trois questions.\"\nquestions:\n");
        for (int question = 1; question <= 3; question++) {
            quiz.append(question(question));
        }
        return quiz.toString();
    }

    private static String question(int number) {
        return """
        - id: q%d
          type: single
          prompt: "Que fait-on **avant** de signer, à la question %d ?"
          options:
            - {id: a, text: "On écoute le besoin.", correct: true, feedback: "Oui, sur place."}
            - {id: b, text: "On choisit un logo.", feedback: "Plus tard, s'il le faut."}
            - {id: c, text: "On attend.", feedback: "Cela arrive, mais rien n'y pousse."}
          explanation: "Le besoin se dit là où il se vit, avec des mots et des situations."
          competence: C1
        """
                .formatted(number, number);
    }

    /** A version 4 UUID, always the same for the same name. */
    private static UUID id(String name) {
        UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID(
                (hash.getMostSignificantBits() & ~0xF000L) | 0x4000L,
                hash.getLeastSignificantBits());
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
