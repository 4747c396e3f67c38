package org.ramure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.DiskFolder;
import org.springframework.util.ResourceUtils;

/**
 * Finds the content: the folder that is named, {@code ./courses} of a checkout, or the one in the
 * jar, which is read where it lies and never unpacked.
 */
final class CourseFolders {

    /** A file that the folder always holds; folders themselves have no sure address in a jar. */
    private static final String LANDMARK = "courses/formats.yaml";

    private CourseFolders() {}

    static DiskFolder find(String named) {
        if (!named.isBlank()) {
            return ContentFolder.at(Path.of(named));
        }
        Path checkout = Path.of("courses");
        return Files.isDirectory(checkout)
                ? ContentFolder.at(checkout)
                : carried(CourseFolders.class.getClassLoader());
    }

    /** The content that travels with the classes, in a jar or beside them. */
    static DiskFolder carried(ClassLoader classes) {
        URL landmark = classes.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("no content: neither ./courses nor " + LANDMARK);
        }
        return ContentFolder.at(path(URI.create(landmark.toString())).resolveSibling(""));
    }

    private static Path path(URI address) {
        if (ResourceUtils.URL_PROTOCOL_JAR.equals(address.getScheme())) {
            open(address);
        }
        return Path.of(address);
    }

    /** Opens the jar as a file system for as long as the application runs. */
    @SuppressWarnings("resource") // media are read from it until the end
    private static void open(URI jar) {
        try {
            FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException openedBefore) {
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the content in the jar cannot be read", unreadable);
        }
    }
}
