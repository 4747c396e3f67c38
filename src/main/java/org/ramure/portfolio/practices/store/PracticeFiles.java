package org.ramure.portfolio.practices.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.competences.files.FileSettings;
import org.ramure.competences.files.FileStore;
import org.ramure.competences.files.StoredFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The folder {@code practice-files/} of the data directory; checked, limited and named like proofs
 * of competences.
 */
@Component
class PracticeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeFiles.class);

    /** Younger files may belong to an upload that is not committed yet. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final FileStore files;
    private final PracticeRows rows;
    private final Clock clock;

    PracticeFiles(
            @Value("${ramure.data-dir}") Path dataDir,
            FileSettings settings,
            PracticeRows rows,
            Clock clock) {
        this.files = FileStore.in(dataDir.resolve("practice-files"), settings);
        this.rows = rows;
        this.clock = clock;
    }

    StoredFile keep(InputStream content) throws IOException {
        return files.keep(content);
    }

    Path pathOf(UUID stored) {
        return files.pathOf(stored);
    }

    long maxFile() {
        return files.maxFile();
    }

    long roomPerPerson() {
        return files.roomPerPerson();
    }

    /** What cannot be deleted now is left to the next sweep. */
    void delete(UUID stored) {
        try {
            files.delete(stored);
        } catch (IOException failure) {
            LOG.warn("The file {} is left for the next sweep", stored, failure);
        }
    }

    /** Deletes files that no row names and uploads that were cut off. */
    @Scheduled(initialDelayString = "PT14M", fixedDelayString = "PT6H")
    @Transactional(readOnly = true)
    void sweep() throws IOException {
        Instant before = clock.instant().minus(GRACE);
        files.deleteUnfinished(before);
        List<UUID> present = files.olderThan(before);
        for (int start = 0; start < present.size(); start += BATCH) {
            List<UUID> some = present.subList(start, Math.min(start + BATCH, present.size()));
            Set<UUID> known = new HashSet<>(rows.known(some));
            some.stream().filter(file -> !known.contains(file)).forEach(this::delete);
        }
    }
}
