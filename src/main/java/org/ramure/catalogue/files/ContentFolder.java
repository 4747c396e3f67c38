package org.ramure.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.catalogue.spi.Problems;

/**
 * The folder that holds the content, on disk or inside the jar. Paths are relative to it and use
 * slashes. Nothing outside it is ever read: a symbolic link that leaves it counts as a problem.
 */
public final class ContentFolder {

    /** A text file may not be larger than this, in bytes. */
    static final long LARGEST_TEXT = 2L * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final Map<String, String> edited;

    private ContentFolder(Path root, Map<String, String> edited) {
        this.root = root;
        this.edited = Map.copyOf(edited);
    }

    /** Opens an existing folder. */
    public static ContentFolder at(Path root) {
        try {
            return new ContentFolder(root.toRealPath(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder cannot be read: " + root, e);
        }
    }

    /** The same folder with other texts for these of its files; no file comes to be by this. */
    public ContentFolder with(Map<String, String> texts) {
        return new ContentFolder(root, texts);
    }

    public Path root() {
        return root;
    }

    public Path path(String path) {
        return root.resolve(path);
    }

    public boolean isFile(String path) {
        return Files.isRegularFile(path(path));
    }

    public boolean isFolder(String path) {
        return Files.isDirectory(path(path));
    }

    /** Whether a file or folder really lies inside, symbolic links followed. */
    public boolean holds(String path) {
        try {
            return path(path).toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    /** Names in a folder in alphabetical order, hidden ones left out; none if it is not there. */
    public List<String> names(String folder) {
        if (!isFolder(folder) || !holds(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path(folder))) {
            return entries.map(ContentFolder::name)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content folder cannot be listed: " + folder, e);
        }
    }

    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
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
            byte[] bytes = edited(path).orElse(null);
            if ((bytes == null ? Files.size(path(path)) : bytes.length) > LARGEST_TEXT) {
                problems.error(
                        0,
                        "Ce fichier dépasse 2 Mo.",
                        "Un texte est bien plus court : partagez-le en plusieurs activités.");
                return Optional.empty();
            }
            return decoded(path, bytes == null ? Files.readAllBytes(path(path)) : bytes, problems);
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

    private Optional<byte[]> edited(String path) {
        return Optional.ofNullable(edited.get(path))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
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
