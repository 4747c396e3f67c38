package org.ramure.cohorts.papers.store;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes parcels one after the other, in a thread of its own. Several servers may do so; what a
 * server that stopped had begun is begun again.
 */
@Component
class ParcelWork {

    private static final Logger LOG = LoggerFactory.getLogger(ParcelWork.class);

    /** Parcels are full of names: they do not stay. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ParcelRows rows;
    private final PaperParcel papers;
    private final DossierParcel dossiers;
    private final ParcelFiles files;
    private final Clock clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("papers").factory());

    private volatile boolean stopping;

    ParcelWork(
            ParcelRows rows,
            PaperParcel papers,
            DossierParcel dossiers,
            ParcelFiles files,
            Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.dossiers = dossiers;
        this.files = files;
        this.clock = clock;
    }

    /** Begins as soon as possible what is due. */
    void wake() {
        var unused = thread.submit(this::due);
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT20S")
    void lookAround() {
        wake();
    }

    /** Waits until what was woken before is done; for tests. */
    void rest() throws InterruptedException, ExecutionException {
        thread.submit(() -> {}).get();
    }

    private void due() {
        rows.due().forEach(id -> rows.claim(id).ifPresent(this::make));
    }

    private void make(ParcelEntity parcel) {
        UUID id = parcel.id();
        try {
            ParcelFiles.Contents contents =
                    parcel.kind() == Parcel.Kind.PAPERS
                            ? papers.of(parcel.askedBy(), parcel.cohort())
                            : dossiers.of(parcel.askedBy(), parcel.cohort());
            ParcelFiles.Packed packed =
                    files.pack(
                            id,
                            contents,
                            (done, total) -> {
                                if (stopping) {
                                    throw new Stopped();
                                }
                                rows.progress(id, done, total);
                            });
            rows.finished(id, packed.size(), packed.sha256());
        } catch (Stopped left) {
            LOG.info("The parcel {} is left for when a server is back", id);
        } catch (UserFacingException refused) {
            rows.failed(id, refused.messageKey());
        } catch (IOException | RuntimeException failure) {
            LOG.error("The parcel {} could not be made", id, failure);
            rows.failed(id, "cohorts.papers.parcel.broken");
        }
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    void forget() throws IOException {
        for (UUID old : rows.forgetBefore(clock.instant().minus(KEPT))) {
            files.delete(old);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A parcel was cut off; it begins again when a server is back");
        }
    }

    /** The server stops: the row stays as if its worker had died. */
    private static final class Stopped extends RuntimeException {}
}
