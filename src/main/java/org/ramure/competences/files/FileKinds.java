package org.ramure.competences.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;

/** Says what a file is from its bytes alone; its name and the browser's word count for nothing. */
final class FileKinds {

    private static final Tika TIKA = new Tika();

    private FileKinds() {}

    /** The accepted kind of this file, or empty for everything else. */
    static Optional<FileKind> of(Path file) throws IOException {
        String found = detect(file);
        if (OfficePackage.isZip(found)) {
            return OfficePackage.kindOf(file);
        }
        Optional<FileKind> kind = FileKind.ofMediaType(found);
        if (kind.isPresent() && kind.get() == FileKind.TEXT && !isTextThroughout(file)) {
            return Optional.empty();
        }
        return kind;
    }

    private static String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }

    /** The detector looks at the beginning only; a text has no control character anywhere. */
    private static boolean isTextThroughout(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            int character = content.read();
            while (character >= 0) {
                if (character < ' ' && "\t\n\r\f".indexOf(character) < 0) {
                    return false;
                }
                character = content.read();
            }
            return true;
        }
    }
}
