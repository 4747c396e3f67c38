package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.catalogue.TestContent.COURSE;
import static org.ramure.catalogue.reading.Fault.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.TestContent;
import org.ramure.shared.Language;

/** What a course says to universities, and what is refused of it. */
class AcademicBlocksTests {

    private static final String BEFORE_ACTIVITIES = "    prerequisites: []\n    activities:";
    private static final String SOUND =
            """
            academic:
              level: {fr: "Master"}
              authors: ["Ramure", "Martin, Claire"]
              year: 2026
            """;
    private static final String SOUND_MODULE =
            """
                academic:
                  ects: 2.5
                  hours: {taught: 10, alone: 60}
                  outcomes: [{fr: "Nommer"}, {fr: "Comparer"}, {fr: "Décider"}]
                  assessment: {fr: "Un dossier."}
            """;

    @TempDir Path folder;

    static final List<Arguments> FAULTS =
            List.of(
                    fault(
                            "too few hours for the credits",
                            COURSE,
                            25,
                            "40 heures de travail ne font pas 2.5 ECTS",
                            c -> module(c, "alone: 60", "alone: 30")),
                    fault(
                            "too many hours for the credits",
                            COURSE,
                            25,
                            "80 heures de travail ne font pas 2.5 ECTS",
                            c -> module(c, "alone: 60", "alone: 70")),
                    fault(
                            "a third of a credit",
                            COURSE,
                            24,
                            "« ects » vaut 2.3 : il faut un multiple de 0.5",
                            c -> module(c, "ects: 2.5", "ects: 2.3")),
                    fault(
                            "two outcomes",
                            COURSE,
                            26,
                            "« outcomes » n’a pas assez d’éléments",
                            c -> module(c, "{fr: \"Nommer\"}, ", "")),
                    fault(
                            "a year that is none",
                            COURSE,
                            16,
                            "« year » vaut 26",
                            c -> module(c, "year: 2026", "year: 26")),
                    fault(
                            "no authors to cite",
                            COURSE,
                            13,
                            "Il manque « authors »",
                            c -> module(c, "  authors: [\"Ramure\", \"Martin, Claire\"]\n", "")));

    @ParameterizedTest
    @FieldSource("FAULTS")
    void saysWhereAndWhat(Consumer<TestContent> spoil, String file, int line, String words) {
        Fault.assertIsReported(TestContent.in(folder), spoil, file, line, words);
    }

    @Test
    void readsCreditsHoursOutcomesAndWhomToCite() {
        TestContent content = TestContent.in(folder);
        module(content, "Master", "Licence");

        Course course = content.read().courses().getFirst();

        assertThat(course.academic())
                .hasValueSatisfying(academic -> {
                    assertThat(academic.level().in(Language.FR)).isEqualTo("Licence");
                    assertThat(academic.authors()).containsExactly("Ramure", "Martin, Claire");
                    assertThat(academic.year()).isEqualTo(2026);
                });
        assertThat(course.modules().getFirst().academic())
                .hasValueSatisfying(academic -> {
                    assertThat(academic.ects()).isEqualByComparingTo("2.5");
                    assertThat(academic.hours()).isEqualTo(70);
                    assertThat(academic.outcomes()).hasSize(3);
                });
    }

    @Test
    void doesWithoutForEveryoneElse() {
        Course course = TestContent.in(folder).read().courses().getFirst();

        assertThat(course.academic()).isEmpty();
        assertThat(course.modules().getFirst().academic()).isEmpty();
    }

    private static void module(TestContent content, String old, String by) {
        content.replace(COURSE, "modules:\n", SOUND + "modules:\n")
                .replace(
                        COURSE,
                        BEFORE_ACTIVITIES,
                        "    prerequisites: []\n" + SOUND_MODULE + "    activities:")
                .replace(COURSE, old, by);
    }
}
