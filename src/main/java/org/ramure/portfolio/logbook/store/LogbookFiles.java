package org.ramure.portfolio.logbook.store;

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

/** The folder {@code logbook-files/} of the data directory. */
@Component
class LogbookFiles {

    private final AttachedFiles files;
    private final LogbookRows rows;
    private final Clock clock;

    LogbookFiles(
            @Value("${ramure.data-dir}") Path dataDir,
            FileSettings settings,
            LogbookRows rows,
            Clock clock) {
        this.files =
                new AttachedFiles(FileStore.withSound(dataDir.resolve("logbook-files"), settings));
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
