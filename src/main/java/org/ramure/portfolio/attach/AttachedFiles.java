package org.ramure.portfolio.attach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ramure.competences.files.FileStore;
import org.ramure.competences.files.StoredFile;
import org.ramure.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A folder of files that rows of one table name. A file goes only once its row is surely gone; what
 * a crash left behind is swept later. Refusals are {@link UserFacingException}s that say what to do
 * instead.
 */
public final class AttachedFiles {

    /** The longest name that is kept; the end of a longer one, where its kind stands. */
    public static final int LONGEST_NAME = 200;

    private static final Logger LOG = LoggerFactory.getLogger(AttachedFiles.class);

    /** Younger files may belong to an upload that is not committed yet. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;
    private static final int MEGA = 1024 * 1024;

    private final FileStore files;

    public AttachedFiles(FileStore files) {
        this.files = files;
    }

    /** Checks the content and keeps it; reads no more than one file may have. */
    public StoredFile keep(InputStream content) throws IOException {
        try {
            return files.keep(content);
        } catch (UserFacingException no) {
            throw switch (no.messageKey()) {
                case "competences.evidence.fileTooBig" -> tooBig();
                case "competences.evidence.fileKind" ->
                        new UserFacingException("portfolio.logbook.file.kind");
                default -> no;
            };
        }
    }

    /** What to say of a file that is larger than one may be. */
    public UserFacingException tooBig() {
        return new UserFacingException("portfolio.logbook.file.tooBig", maxFile() / MEGA);
    }

    /** Throws when this file and those before would be more than one person may leave. */
    public void requireRoom(long before, StoredFile file) {
        if (before + file.size() > files.roomPerPerson()) {
            throw new UserFacingException(
                    "portfolio.logbook.file.full", files.roomPerPerson() / MEGA);
        }
    }

    public Path pathOf(UUID stored) {
        return files.pathOf(stored);
    }

    /** How many bytes one file may have. */
    public long maxFile() {
        return files.maxFile();
    }

    /** What people called their file, in a form that can be kept: a name, never a path. */
    public static String nameOf(String given) {
        String shown = given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String name = shown.isEmpty() ? "fichier" : shown;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** Deletes files after the present transaction has committed. */
    public void deleteAfterCommit(Collection<UUID> stored) {
        List<UUID> all = List.copyOf(stored);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        all.forEach(AttachedFiles.this::delete);
                    }
                });
    }

    /** What cannot be deleted now is left to the next sweep. */
    public void delete(UUID stored) {
        try {
            files.delete(stored);
        } catch (IOException failure) {
            LOG.warn("The file {} is left for the next sweep", stored, failure);
        }
    }

    /** Deletes files that no row names and uploads that were cut off. */
    public void sweep(Instant now, Function<Collection<UUID>, Set<UUID>> known) throws IOException {
        Instant before = now.minus(GRACE);
        files.deleteUnfinished(before);
        List<UUID> present = files.olderThan(before);
        for (int start = 0; start < present.size(); start += BATCH) {
            List<UUID> some = present.subList(start, Math.min(start + BATCH, present.size()));
            Set<UUID> kept = known.apply(some);
            some.stream().filter(file -> !kept.contains(file)).forEach(this::delete);
        }
    }
}
