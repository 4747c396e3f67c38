package org.ramure.competences;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.competences.files.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps files on disk and rows in step: a file goes only once the row that named it is surely gone,
 * and what a crash left behind is found later.
 */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    /** Younger files may belong to an upload that is not committed yet. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final FileStore files;
    private final EvidenceRepository evidence;
    private final Clock clock;

    FileSweep(FileStore files, EvidenceRepository evidence, Clock clock) {
        this.files = files;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Deletes the file after the present transaction has committed. */
    void deleteAfterCommit(UUID file) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        delete(file);
                    }
                });
    }

    /** Deletes the file now; what cannot be deleted is left to the next sweep. */
    void delete(UUID file) {
        try {
            files.delete(file);
        } catch (IOException failure) {
            LOG.warn("The file {} is left for the next sweep", file, failure);
        }
    }

    /** Deletes files that no row names and uploads that were cut off. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void sweep() throws IOException {
        Instant before = clock.instant().minus(GRACE);
        files.deleteUnfinished(before);
        List<UUID> present = files.olderThan(before);
        for (int start = 0; start < present.size(); start += BATCH) {
            List<UUID> some = present.subList(start, Math.min(start + BATCH, present.size()));
            Set<UUID> known = evidence.known(some);
            some.stream().filter(file -> !known.contains(file)).forEach(this::delete);
        }
    }
}
