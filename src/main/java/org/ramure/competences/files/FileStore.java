package org.ramure.competences.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder {@code files/} of the data directory: one file per random id, spread over 256 folders.
 * What people called their file never becomes a path.
 */
@Component
public class FileStore {

    private static final String UNFINISHED = ".part";
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int BUFFER = 16 * 1024;

    private final Path root;
    private final long maxFile;
    private final long roomPerPerson;
    private final boolean sound;

    @Autowired
    FileStore(@Value("${ramure.data-dir}") Path dataDir, FileSettings settings) {
        this(settings, dataDir.resolve("files"), false);
    }

    private FileStore(FileSettings settings, Path folder, boolean sound) {
        this.sound = sound;
        this.root = folder.toAbsolutePath().normalize();
        this.maxFile = settings.maxFile().toBytes();
        this.roomPerPerson = settings.maxPerPerson().toBytes();
    }

    /** A store of its own for another module, with the same checks and limits. */
    public static FileStore in(Path folder, FileSettings settings) {
        return new FileStore(settings, folder, false);
    }

    /** The same, where short recordings (MP3, M4A, Ogg, WAV) are accepted as well. */
    public static FileStore withSound(Path folder, FileSettings settings) {
        return new FileStore(settings, folder, true);
    }

    /**
     * Keeps the content if it is small enough and of an accepted kind; otherwise leaves nothing on
     * disk and throws {@link UserFacingException}.
     */
    public StoredFile keep(InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        Path target = pathOf(id);
        Path unfinished = target.resolveSibling(id + UNFINISHED);
        Files.createDirectories(target.getParent());
        try {
            MessageDigest digest = sha256();
            long size = copy(content, unfinished, digest);
            FileKind kind =
                    FileKinds.of(unfinished)
                            .filter(found -> sound || !found.isSound())
                            .orElseThrow(
                                    () -> new UserFacingException("competences.evidence.fileKind"));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return new StoredFile(
                    id, kind.mediaType(), size, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long copy(InputStream content, Path target, MessageDigest digest) throws IOException {
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            byte[] buffer = new byte[BUFFER];
            int read = content.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > maxFile) {
                    throw new UserFacingException(
                            "competences.evidence.fileTooBig", maxFile / (1024 * 1024));
                }
                out.write(buffer, 0, read);
                read = content.read(buffer);
            }
        }
        if (size == 0) {
            throw new UserFacingException("competences.evidence.fileEmpty");
        }
        return size;
    }

    /** How many bytes one person's files may take together. */
    public long roomPerPerson() {
        return roomPerPerson;
    }

    /** How many bytes one file may have. */
    public long maxFile() {
        return maxFile;
    }

    /** Where the bytes of a stored file lie. */
    public Path pathOf(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(pathOf(id));
    }

    /** Ids of the files that lie here since before the given moment. */
    public List<UUID> olderThan(Instant moment) throws IOException {
        return walk(moment).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> OURS.matcher(name).matches())
                .map(UUID::fromString)
                .toList();
    }

    /** Deletes uploads that were cut off before the given moment. */
    public void deleteUnfinished(Instant moment) throws IOException {
        for (Path file : walk(moment)) {
            if (file.getFileName().toString().endsWith(UNFINISHED)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> walk(Instant before) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
