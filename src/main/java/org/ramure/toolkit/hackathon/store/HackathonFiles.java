package org.ramure.toolkit.hackathon.store;

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
import org.springframework.util.unit.DataSize;

/**
 * The folder {@code hackathon-files/} of the data directory; checked and named like proofs of
 * competences, one file of 20 MB for a team.
 */
@Component
class HackathonFiles {

    private static final Logger LOG = LoggerFactory.getLogger(HackathonFiles.class);
    private static final DataSize LARGEST = DataSize.ofMegabytes(20);

    /** Younger files may belong to an upload that is not committed yet. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final FileStore files;
    private final HackathonRows rows;
    private final Clock clock;

    HackathonFiles(@Value("${ramure.data-dir}") Path dataDir, HackathonRows rows, Clock clock) {
        this.files =
                FileStore.in(
                        dataDir.resolve("hackathon-files"), new FileSettings(LARGEST, LARGEST));
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

    /** What cannot be deleted now is left to the next sweep. */
    void delete(UUID stored) {
        try {
            files.delete(stored);
        } catch (IOException failure) {
            LOG.warn("The file {} is left for the next sweep", stored, failure);
        }
    }

    /** Deletes files that no row names and uploads that were cut off. */
    @Scheduled(initialDelayString = "PT16M", fixedDelayString = "PT6H")
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
