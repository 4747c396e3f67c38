package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;

/** What docs/how-to/write-a-course.md tells an author to type is a course without problems. */
class TutorialTests {

    private static final Pattern FILE =
            Pattern.compile("(?ms)^`courses/([^`]+)`:\\n\\n```\\w+\\n(.*?)^```$");

    @TempDir Path folder;

    @Test
    void theCourseOfTheTutorialPassesTheCheck() throws IOException {
        copy(Path.of("courses"));
        List<MatchResult> files =
                FILE.matcher(Files.readString(Path.of("docs/how-to/write-a-course.md")))
                        .results()
                        .toList();
        for (MatchResult file : files) {
            Path target = folder.resolve(file.group(1));
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, file.group(2));
        }

        assertThat(files).hasSize(4);
        List<String> printed = check().lines().toList();
        assertThat(printed.getLast()).contains("4 cours, 4 parcours : 0 erreur(s)");
        assertThat(printed.subList(0, printed.size() - 1))
                .as("but for the reminder that its ids are not published yet")
                .allSatisfy(line -> assertThat(line).contains("published-ids.txt"));
    }

    private String check() {
        var printed = new ByteArrayOutputStream();
        ContentCheckCommand.run(
                new String[] {"check", folder.toString()},
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void copy(Path source) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(source.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target);
            }
        }
    }
}
