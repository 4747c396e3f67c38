package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

/** The content of a jar is read where it lies. */
class CourseFoldersTests {

    private static final Path COURSES = Path.of("courses");

    @TempDir private Path folder;

    @Test
    void readsTheContentOfAJarAsItReadsTheFolderAndLeavesNothingBehind() throws IOException {
        List<Path> before = temporary();

        Content carried = read(CourseFolders.carried(new URLClassLoader(new URL[] {jar()}, null)));

        Content checkout = read(ContentFolder.at(COURSES));
        assertThat(carried.problems()).isEqualTo(checkout.problems());
        assertThat(carried.courses()).hasSameSizeAs(checkout.courses()).isNotEmpty();
        assertThat(carried.media().keySet()).isEqualTo(checkout.media().keySet()).isNotEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void servesTheMediaOfAJar() throws IOException {
        Content carried = read(CourseFolders.carried(new URLClassLoader(new URL[] {jar()}, null)));

        MediaFile media = carried.media().values().iterator().next();
        assertThat(media.resource().getContentAsByteArray()).hasSize((int) media.size());
        assertThat(media.resource().contentLength()).isEqualTo(media.size());
        assertThat(media.resource().lastModified()).isPositive();
    }

    private static Content read(ContentFolder content) {
        return new ContentReader(new ActivityTypes(ContentCheckCommand.types())).read(content);
    }

    private URL jar() throws IOException {
        Path jar = folder.resolve("ramure.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(COURSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(file.toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar.toUri().toURL();
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(
                            entry -> entry.getFileName().toString().contains("ramure-courses"))
                    .sorted()
                    .toList();
        }
    }
}
