package org.ramure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ramure.catalogue.files.ContentFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the content: the folder that is named, {@code ./courses} of a checkout, or the copy in the
 * jar.
 */
final class CourseFolders {

    private static final String IN_THE_JAR = "/courses/";

    private CourseFolders() {}

    static ContentFolder find(String named) {
        if (!named.isBlank()) {
            return ContentFolder.at(Path.of(named));
        }
        Path checkout = Path.of("courses");
        return ContentFolder.at(Files.isDirectory(checkout) ? checkout : unpacked());
    }

    /** The content of the jar, laid out in a temporary folder: the same code then reads both. */
    private static Path unpacked() {
        try {
            Path folder = Files.createTempDirectory("ramure-courses");
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:courses/**")) {
                String address = file.getURL().toString();
                Path target =
                        folder.resolve(
                                        address.substring(
                                                address.lastIndexOf(IN_THE_JAR)
                                                        + IN_THE_JAR.length()))
                                .normalize();
                if (file.isReadable() && !address.endsWith("/") && target.startsWith(folder)) {
                    Files.createDirectories(target.getParent());
                    try (var content = file.getInputStream()) {
                        Files.copy(content, target);
                    }
                }
            }
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the content in the jar cannot be read", unreadable);
        }
    }
}
