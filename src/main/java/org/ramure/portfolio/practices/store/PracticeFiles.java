package org.ramure.portfolio.practices.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import org.ramure.competences.files.FileSettings;
import org.ramure.competences.files.FileStore;
import org.ramure.portfolio.attach.AttachedFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The folder {@code practice-files/} of the data directory. */
@Component
class PracticeFiles {

    private final AttachedFiles files;
    private final PracticeRows rows;
    private final Clock clock;

    PracticeFiles(
            @Value("${ramure.data-dir}") Path dataDir,
            FileSettings settings,
            PracticeRows rows,
            Clock clock) {
        this.files = new AttachedFiles(FileStore.in(dataDir.resolve("practice-files"), settings));
        this.rows = rows;
        this.clock = clock;
    }

    AttachedFiles store() {
        return files;
    }

    /** Deletes files that no row names and uploads that were cut off. */
    @Scheduled(initialDelayString = "PT14M", fixedDelayString = "PT6H")
    @Transactional(readOnly = true)
    void sweep() throws IOException {
        files.sweep(clock.instant(), some -> new HashSet<>(rows.known(some)));
    }
}
