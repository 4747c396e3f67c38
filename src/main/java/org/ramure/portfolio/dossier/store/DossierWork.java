package org.ramure.portfolio.dossier.store;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.paper.Cover;
import org.ramure.portfolio.dossier.paper.DossierPaper;
import org.ramure.portfolio.dossier.paper.EvidenceZip;
import org.ramure.portfolio.dossier.paper.WrittenChapter;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes dossiers one after the other, in a thread of its own. Several servers may do so; what a
 * server that stopped had begun is begun again, and until the end nothing of it can be opened.
 */
@Component
class DossierWork {

    private static final Logger LOG = LoggerFactory.getLogger(DossierWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DossierRows rows;
    private final DossierAskers places;
    private final DossierPress press;
    private final DossierFiles files;
    private final Translations translations;
    private final Clock clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("dossiers").factory());

    private volatile boolean stopping;

    DossierWork(
            DossierRows rows,
            DossierAskers places,
            DossierPress press,
            DossierFiles files,
            Translations translations,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.press = press;
        this.files = files;
        this.translations = translations;
        this.clock = clock;
    }

    /** Begins as soon as possible what is due. */
    void wake() {
        var unused = thread.submit(this::due);
    }

    @Scheduled(initialDelayString = "PT7S", fixedDelayString = "PT20S")
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

    private void make(MadeEntity row) {
        UUID id = row.id();
        try {
            if (!rows.finished(id, packed(row))) {
                files.delete(id);
            }
        } catch (Stopped left) {
            LOG.info("The dossier {} is left for when a server is back", id);
        } catch (Deleted gone) {
            files.delete(id);
        } catch (UserFacingException refused) {
            rows.failed(id, refused.messageKey());
        } catch (IOException | RuntimeException failure) {
            LOG.error("The dossier {} could not be made", id, failure);
            rows.failed(id, "portfolio.dossier.broken");
        }
    }

    private DossierFiles.Packed packed(MadeEntity row) throws IOException {
        UUID id = row.id();
        DossierAsker asker = places.require(row.person(), row.cohort());
        List<WrittenChapter> chapters =
                press.chosen(asker, row.picks(), (done, total) -> beat(id, done, total));
        EvidenceZip zip = EvidenceZip.of(chapters);
        int before = chapters.size() + 1;
        int total = before + zip.pieces().size();
        beat(id, chapters.size(), total);
        var words = new Wording(translations, asker.language());
        DossierPaper.Drawn drawn =
                new DossierPaper(words, zip)
                        .draw(
                                Cover.of(asker, clock.instant()),
                                chapters,
                                () -> beat(id, before - 1, total));
        DossierFiles.Written pdf =
                files.write(id, Dossiers.Form.PDF, out -> out.write(drawn.bytes()));
        DossierFiles.Written whole =
                files.write(
                        id,
                        Dossiers.Form.ZIP,
                        out ->
                                zip.write(
                                        out,
                                        words,
                                        Cover.of(asker, clock.instant()),
                                        List.of(
                                                EvidenceZip.Made.of(
                                                        row.fileName() + ".pdf", drawn.bytes())),
                                        done -> beat(id, before + done, total)));
        return new DossierFiles.Packed(pdf, whole, drawn.pages(), zip.pieces().size());
    }

    private void beat(UUID id, int done, int total) {
        if (stopping) {
            throw new Stopped();
        }
        if (!rows.progress(id, done, total)) {
            throw new Deleted();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A dossier was cut off; it begins again when a server is back");
        }
    }

    /** The server stops: the row stays as if its worker had died. */
    private static final class Stopped extends RuntimeException {}

    /** The learner deleted it meanwhile. */
    private static final class Deleted extends RuntimeException {}
}
