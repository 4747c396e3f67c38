package org.ramure.catalogue.reading;

import static org.ramure.catalogue.TestContent.COURSE;
import static org.ramure.catalogue.reading.Fault.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.ramure.catalogue.TestContent;

/** One fault in {@code course.yaml}, each with its line and its words. */
class CourseProblemsTests {

    @TempDir Path folder;

    static final List<Arguments> FAULTS =
            List.of(
                    fault(
                            "broken YAML",
                            COURSE,
                            8,
                            "n’est pas refermé",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "title: {fr: \"Cours alpha\"}",
                                            "title: {fr: \"Cours")),
                    fault(
                            "duplicate key",
                            COURSE,
                            3,
                            "déjà donnée ligne 2",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "version: 1.0.0",
                                            "slug: alpha\nversion: 1.0.0")),
                    fault(
                            "missing licence",
                            COURSE,
                            1,
                            "Il manque « licence »",
                            c -> c.replace(COURSE, "licence: CC-BY-SA-4.0\n", "")),
                    fault(
                            "unknown key",
                            COURSE,
                            4,
                            "« statut » n’est pas connue",
                            c -> c.replace(COURSE, "status: active", "statut: active")),
                    fault(
                            "slug and folder differ",
                            COURSE,
                            2,
                            "n’est pas le nom",
                            c -> c.replace(COURSE, "slug: alpha", "slug: beta")),
                    fault(
                            "language without texts",
                            COURSE,
                            8,
                            "« title » n’a pas de texte en anglais",
                            c -> c.replace(COURSE, "languages: [fr]", "languages: [fr, en]")),
                    fault(
                            "language without file",
                            COURSE,
                            21,
                            "alpha/en/bases/lire.md n’existe pas",
                            c -> c.replace(COURSE, "languages: [fr]", "languages: [fr, en]")),
                    fault(
                            "negative minutes",
                            COURSE,
                            23,
                            "« minutes » vaut -5",
                            c -> c.replace(COURSE, "minutes: 1\n", "minutes: -5\n")),
                    fault(
                            "zero minutes",
                            COURSE,
                            23,
                            "« minutes » vaut 0",
                            c -> c.replace(COURSE, "minutes: 1\n", "minutes: 0\n")),
                    fault(
                            "absurd minutes",
                            COURSE,
                            23,
                            "« minutes » vaut 9000",
                            c -> c.replace(COURSE, "minutes: 1\n", "minutes: 9000\n")),
                    fault(
                            "duplicate activity slug",
                            COURSE,
                            28,
                            "« slug: lire » est déjà pris ligne 21",
                            c -> c.replace(COURSE, "slug: verifier", "slug: lire")),
                    fault(
                            "unknown type",
                            COURSE,
                            22,
                            "« film » n’est pas connu",
                            c -> c.replace(COURSE, "type: text", "type: film")),
                    fault(
                            "unknown competence",
                            COURSE,
                            11,
                            "« C9 » n’existe pas",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "competences: [C1]\nprereq",
                                            "competences: [C9]\nprereq")),
                    fault(
                            "unknown framework",
                            COURSE,
                            10,
                            "« autre » n’existe pas",
                            c -> c.replace(COURSE, "framework: grille", "framework: autre")),
                    fault(
                            "module needs itself",
                            COURSE,
                            18,
                            "tournent en rond : bases → bases",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "    prerequisites: []",
                                            "    prerequisites: [bases]")),
                    fault(
                            "unknown prerequisite",
                            COURSE,
                            12,
                            "n’est le nom d’aucun cours",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "prerequisites: []\nmod",
                                            "prerequisites: [nulle-part]\nmod")),
                    fault(
                            "course needs itself",
                            COURSE,
                            12,
                            "tournent en rond : alpha → alpha",
                            c ->
                                    c.replace(
                                            COURSE,
                                            "prerequisites: []\nmod",
                                            "prerequisites: [alpha]\nmod")),
                    fault(
                            "unknown variant",
                            COURSE,
                            24,
                            "« 9h » n’est proposée par aucun",
                            c -> c.replace(COURSE, "variants: [2h, 4h]", "variants: [2h, 4h, 9h]")),
                    fault(
                            "longer variant lacks an activity",
                            COURSE,
                            24,
                            "pas dans une plus longue : 4h",
                            c -> c.replace(COURSE, "variants: [2h, 4h]", "variants: [2h]")));

    @ParameterizedTest
    @FieldSource("FAULTS")
    void saysWhereAndWhat(Consumer<TestContent> spoil, String file, int line, String words) {
        Fault.assertIsReported(TestContent.in(folder), spoil, file, line, words);
    }
}
