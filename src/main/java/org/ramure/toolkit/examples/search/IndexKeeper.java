package org.ramure.toolkit.examples.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.ramure.toolkit.examples.ContentExamples;
import org.ramure.toolkit.examples.ExampleShelf;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.ExamplesChanged;
import org.ramure.toolkit.examples.PublishedExamples;
import org.ramure.toolkit.examples.PublishedExamples.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps an index of what is in the base. It is made at the first question, so that the start waits
 * for nothing; a large base is begun as soon as the application is ready. What has changed since is
 * seen at the next question: a small base is read again at once, a large one in the background
 * while the index of before still answers.
 */
@Component
class IndexKeeper implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /** So many are indexed before somebody notices. */
    private static final int SMALL = 3_000;

    /** Other nodes' changes are looked for this often. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final ContentExamples content;
    private final PublishedExamples published;
    private final ExampleWords words;
    private final Clock clock;
    private final ReentrantLock building = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("examples-index").unstarted(task));
    private volatile @Nullable Kept kept;
    private volatile @Nullable Basis seen;
    private volatile Instant looked = Instant.EPOCH;

    IndexKeeper(
            ContentExamples content, PublishedExamples published, ExampleWords words, Clock clock) {
        this.content = content;
        this.published = published;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What an index is made of: a shelf is another object after each reading; see changes of this
     * node are counted.
     */
    private record Basis(ExampleShelf shelf, Stamp stamp, long change) {
        boolean isStill(Basis other) {
            return shelf == other.shelf && change == other.change && stamp.equals(other.stamp);
        }
    }

    private record Kept(Basis basis, ExampleIndex index) {}

    /** The index as it is now; made first where there is none. */
    ExampleIndex now() {
        Kept standing = kept;
        Basis wanted = basis();
        if (standing == null) {
            return build(wanted);
        }
        if (standing.basis().isStill(wanted)) {
            return standing.index();
        }
        if (standing.index().size() < SMALL && wanted.stamp().count() < SMALL) {
            return build(wanted);
        }
        buildSoon();
        return standing.index();
    }

    private Basis basis() {
        Instant now = clock.instant();
        long change = changes.get();
        ExampleShelf shelf = content.shelf();
        Basis last = seen;
        if (last != null
                && shelf == last.shelf()
                && change == last.change()
                && now.isBefore(looked.plus(LOOK_EVERY))) {
            return last;
        }
        Basis fresh = new Basis(shelf, published.stamp(), change);
        looked = now;
        seen = fresh;
        return fresh;
    }

    private ExampleIndex build(Basis wanted) {
        building.lock();
        try {
            Kept standing = kept;
            if (standing != null && standing.basis().isStill(wanted)) {
                return standing.index();
            }
            long begun = clock.millis();
            ExampleIndex.Builder builder = new ExampleIndex.Builder(words::label);
            wanted.shelf().all().forEach(builder::add);
            published.each(piece -> piece.forEach(builder::add));
            ExampleIndex index = builder.build();
            kept = new Kept(wanted, index);
            LOG.info(
                    "indexed {} examples in {} ms, {} KB of words",
                    index.size(),
                    clock.millis() - begun,
                    index.bytes() / 1024);
            return index;
        } finally {
            building.unlock();
        }
    }

    private void buildSoon() {
        if (asked.compareAndSet(false, true)) {
            background.execute(() -> {
                asked.set(false);
                try {
                    build(basis());
                } catch (RuntimeException trouble) {
                    LOG.error("examples could not be indexed; the index of before stays", trouble);
                }
            });
        }
    }

    /** Changed by this node: the next question looks. */
    @TransactionalEventListener(value = ExamplesChanged.class, fallbackExecution = true)
    void changed() {
        long unused = changes.incrementAndGet();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (published.stamp().count() >= SMALL) {
            buildSoon();
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
