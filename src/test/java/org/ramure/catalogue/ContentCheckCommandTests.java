package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckCommandTests {

    @TempDir Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void answersZeroAndOneLineForSoundContent() {
        TestContent.in(folder);

        assertThat(check("check", folder.toString())).isZero();
        assertThat(lines())
                .containsExactly("1 cours, 1 parcours : 0 erreur(s), 0 avertissement(s)");
    }

    @Test
    void answersOneAndNamesEachErrorWithItsLine() {
        TestContent.in(folder).replace(TestContent.COURSE, "minutes: 1\n", "minutes: -5\n");

        assertThat(check("check", folder.toString())).isEqualTo(1);
        assertThat(lines())
                .anyMatch(line -> line.contains("alpha/course.yaml:23: error: « minutes » vaut -5"))
                .last()
                .isEqualTo("0 cours, 0 parcours : 2 erreur(s), 0 avertissement(s)");
    }

    @Test
    void toleratesWarnings() {
        TestContent.in(folder).write(TestContent.TEXT, TestContent.words(10));

        assertThat(check("check", folder.toString())).isZero();
        assertThat(lines()).last().asString().contains("1 avertissement(s)");
    }

    @Test
    void answersTwoAndHowToUseItOtherwise() {
        assertThat(check("check")).isEqualTo(2);
        assertThat(check("check", folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(check("check", folder.toString(), "--what")).isEqualTo(2);
        assertThat(lines()).allMatch(line -> line.startsWith("Usage"));
    }

    @Test
    void printsTheIdsThatTheLedgerLacks() {
        TestContent.in(folder);

        assertThat(check("check", folder.toString(), "--ids")).isZero();
        assertThat(lines()).hasSize(7).anyMatch(line -> line.endsWith(" alpha/bases/lire"));
    }

    private int check(String... args) {
        return ContentCheckCommand.run(
                args, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private java.util.List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
