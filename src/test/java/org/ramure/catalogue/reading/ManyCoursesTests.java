package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.GeneratedCourses;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;

/** A thousand courses, read for what they say; how long it takes is for the benchmark. */
class ManyCoursesTests {

    @TempDir Path folder;

    @Test
    void readsAThousandCoursesWithoutAProblem() {
        GeneratedCourses.write(folder, 1000);
        var reader =
                new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()),
                        ContentCheckCommand.areas());

        Content content = reader.read(ContentFolder.at(folder));

        assertThat(content.problems()).isEmpty();
        assertThat(content.courses()).hasSize(1000);
        assertThat(content.pathways()).hasSize(1000);
    }
}
