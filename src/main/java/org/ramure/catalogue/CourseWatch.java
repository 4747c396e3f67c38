package org.ramure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the content again once its files have changed and come to rest; looks every two seconds.
 */
@Component
@ConditionalOnProperty("ramure.courses.watch")
class CourseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CourseWatch.class);

    private final LiveCatalogue catalogue;
    private long read;
    private long seen;

    CourseWatch(LiveCatalogue catalogue) {
        this.catalogue = catalogue;
        this.read = fingerprint();
        this.seen = read;
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        long before = seen;
        seen = fingerprint();
        if (seen != read && seen == before) {
            read = seen;
            LOG.info("content changed, reading it again");
            catalogue.readAgain();
        }
    }

    private long fingerprint() {
        try (Stream<Path> files = Files.walk(catalogue.root())) {
            return files.mapToLong(CourseWatch::fingerprint).sum();
        } catch (IOException | UncheckedIOException vanished) {
            return seen;
        }
    }

    private static long fingerprint(Path file) {
        try {
            return 31L * file.hashCode()
                    + Files.getLastModifiedTime(file).toMillis() * 17
                    + Files.size(file);
        } catch (IOException vanished) {
            return 0;
        }
    }
}
