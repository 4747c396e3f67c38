package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.TestContent;

/** Something to spoil in sound content, and the error that must be reported for it. */
final class Fault {

    private Fault() {}

    /** {@code words} is a pattern that the message holds. */
    static Arguments fault(
            String name, String file, int line, String words, Consumer<TestContent> spoil) {
        return Arguments.of(Named.of(name, spoil), file, line, words);
    }

    static void assertIsReported(
            TestContent content, Consumer<TestContent> spoil, String file, int line, String words) {
        spoil.accept(content);
        Content read = content.read();
        assertThat(read.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.message()).containsPattern(words);
                    assertThat(problem.remedy()).isNotBlank();
                });
    }
}
