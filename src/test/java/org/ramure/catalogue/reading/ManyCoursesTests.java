package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.GeneratedCourses;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;

/** A thousand courses. The aim is two seconds; the gate allows for a busy machine. */
class ManyCoursesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir Path folder;

    @Test
    void readsAThousandCoursesWithoutAProblem(TestInfo test, TestReporter reporter) {
        GeneratedCourses.write(folder, 1000);
        var reader =
                new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()),
                        ContentCheckCommand.areas());

        long before = System.nanoTime();
        Content content = reader.read(ContentFolder.at(folder));
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        reporter.publishEntry(test.getDisplayName(), took.toMillis() + " ms");
        assertThat(content.problems()).isEmpty();
        assertThat(content.courses()).hasSize(1000);
        assertThat(content.pathways()).hasSize(1000);
        assertThat(took).isLessThan(PATIENCE);
    }
}
