package org.ramure.catalogue.reading;

import static org.ramure.catalogue.TestContent.PATHWAY;
import static org.ramure.catalogue.TestContent.QUIZ;
import static org.ramure.catalogue.reading.Fault.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.ramure.catalogue.TestContent;

/** One fault in a pathway, a list or a quiz, each with its line and its words. */
class PathwayProblemsTests {

    private static final String WORD = "vocabularies/glossaire.yaml";

    @TempDir Path folder;

    static final List<Arguments> FAULTS =
            List.of(
                    fault(
                            "framework mismatch",
                            PATHWAY,
                            13,
                            "son cours « grille »|n’existe pas",
                            c -> c.replace(PATHWAY, "framework: grille", "framework: autre")),
                    fault(
                            "unknown audience",
                            PATHWAY,
                            14,
                            "« martiens » n’existe pas dans vocabularies/profils",
                            c -> c.replace(PATHWAY, "[citoyens]", "[martiens]")),
                    fault(
                            "unknown format",
                            PATHWAY,
                            5,
                            "« F99 » n’existe pas",
                            c -> c.replace(PATHWAY, "format: F1", "format: F99")),
                    fault(
                            "unknown course",
                            PATHWAY,
                            12,
                            "« omega » n’existe pas",
                            c -> c.replace(PATHWAY, "course: alpha", "course: omega")),
                    fault(
                            "empty variant",
                            PATHWAY,
                            22,
                            "« 8h » est vide",
                            c -> c.replace(PATHWAY, "{code: 4h", "{code: 8h")),
                    fault(
                            "related word unknown",
                            WORD,
                            5,
                            "« rien » n’existe pas dans cette liste",
                            c ->
                                    c.replace(
                                            WORD,
                                            "{code: alliance,",
                                            "{code: alliance, see: [rien],")),
                    fault(
                            "mention of a competence",
                            QUIZ,
                            9,
                            "« C9 » n’existe pas",
                            c -> c.replace(QUIZ, "competence: C1", "competence: C9")));

    @ParameterizedTest
    @FieldSource("FAULTS")
    void saysWhereAndWhat(Consumer<TestContent> spoil, String file, int line, String words) {
        Fault.assertIsReported(TestContent.in(folder), spoil, file, line, words);
    }
}
