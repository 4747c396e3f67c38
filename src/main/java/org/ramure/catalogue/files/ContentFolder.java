package org.ramure.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.spi.Problems;
import org.springframework.core.io.Resource;

/**
 * The folder that holds the content: on disk, inside the jar, or kept in a release. Paths are
 * relative to it and use slashes. Nothing outside it is ever read: a symbolic link that leaves it
 * counts as a problem.
 */
public abstract class ContentFolder {

    /** A text file may not be larger than this, in bytes. */
    static final long LARGEST_TEXT = 2L * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Opens an existing folder. */
    public static DiskFolder at(Path root) {
        return new DiskFolder(root);
    }

    /** Where media of this folder are served; ends with a slash. */
    public String mediaAddress() {
        return "/medias/";
    }

    public abstract boolean isFile(String path);

    public abstract boolean isFolder(String path);

    /** Whether a file or folder really lies inside, symbolic links followed. */
    public abstract boolean holds(String path);

    /** Names in a folder in alphabetical order, hidden ones left out; none if it is not there. */
    public abstract List<String> names(String folder);

    /** The length of a file that exists, in bytes. */
    public abstract long size(String path) throws IOException;

    /** The bytes of a file that exists. */
    public abstract byte[] bytes(String path) throws IOException;

    /** A file that exists, to be served. */
    public abstract Resource resource(String path);

    /** The paths of all files in a folder and below, in alphabetical order of their folders. */
    public List<String> files(String folder) {
        List<String> files = new ArrayList<>();
        for (String name : names(folder)) {
            String path = folder + "/" + name;
            if (isFolder(path)) {
                files.addAll(files(path));
            } else if (isFile(path) && holds(path)) {
                files.add(path);
            }
        }
        return files;
    }

    /** Reads a file that exists; reports it and gives nothing when it is not a text we accept. */
    public Optional<SourceFile> read(String path, Problems problems) {
        try {
            if (!holds(path)) {
                problems.error(
                        0,
                        "Ce fichier est un lien qui sort du dossier des contenus.",
                        "Remplacez le lien par une copie du fichier.");
                return Optional.empty();
            }
            if (size(path) > LARGEST_TEXT) {
                problems.error(
                        0,
                        "Ce fichier dépasse 2 Mo.",
                        "Un texte est bien plus court : partagez-le en plusieurs activités.");
                return Optional.empty();
            }
            return decoded(path, bytes(path), problems);
        } catch (FileSystemException e) {
            problems.error(
                    0,
                    "Ce fichier ne peut pas être lu.",
                    "Vérifiez ses droits d’accès (" + e.getClass().getSimpleName() + ").");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static Optional<SourceFile> decoded(String path, byte[] bytes, Problems problems) {
        String text;
        try {
            text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
        } catch (CharacterCodingException e) {
            problems.error(
                    lineOfFirstBadByte(bytes),
                    "Ce fichier n’est pas en UTF-8.",
                    "Enregistrez-le en UTF-8 dans votre éditeur.");
            return Optional.empty();
        }
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return withoutControls(path, text, problems);
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int replacement = lenient.indexOf('\uFFFD');
        return 1 + (int) lenient.substring(0, replacement).chars().filter(c -> c == '\n').count();
    }

    private static Optional<SourceFile> withoutControls(
            String path, String text, Problems problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c < ' ' && c != '\t') {
                problems.error(
                        line,
                        "Un caractère invisible n’est pas accepté (code " + (int) c + ").",
                        "Effacez-le et réécrivez la ligne.");
                return Optional.empty();
            }
        }
        return Optional.of(new SourceFile(path, text));
    }
}
