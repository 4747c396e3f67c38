package org.ramure.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.GeneratedCourses;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.springframework.util.FileSystemUtils;

/** Reads and checks a whole content folder, as the application does when it starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ContentLoadBenchmark {

    @Param("1000")
    private int courses;

    private Path written = Path.of("");
    private ContentFolder folder = ContentFolder.at(written);
    private ContentReader reader = new ContentReader(new ActivityTypes(List.of()), List.of());

    @Setup(Level.Trial)
    public void write() throws IOException {
        written = Files.createTempDirectory("ramure-bench");
        GeneratedCourses.write(written, courses);
        folder = ContentFolder.at(written);
        reader =
                new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()),
                        ContentCheckCommand.areas());
        Content content = reader.read(folder);
        if (content.courses().size() != courses || !content.problems().isEmpty()) {
            throw new IllegalStateException(
                    content.courses().size()
                            + " courses; "
                            + content.problems().stream().limit(5).toList());
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        FileSystemUtils.deleteRecursively(written);
    }

    @Benchmark
    public Content read() {
        return reader.read(folder);
    }
}
