package org.ramure.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Walks learners' journeys through a server on this machine that was started with {@code
 * --ramure.demo-learners}; see docs/performance.md for the commands.
 *
 * <pre>
 * LoadDriver walk URL PID first-learner journeys at-once think-milliseconds
 * LoadDriver hold URL PID first-learner learners
 * </pre>
 */
final class LoadDriver {

    private static final int MOST_LEARNERS = 5_000;
    private static final int MOST_AT_ONCE = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final URI url;
    private final ServerProcess server;
    private final int first;

    private LoadDriver(URI url, ServerProcess server, int first) {
        this.url = url;
        this.server = server;
        this.first = first;
    }

    public static void main(String[] args) throws Exception {
        var driver =
                new LoadDriver(
                        URI.create(args[1]),
                        new ServerProcess(Long.parseLong(args[2])),
                        Integer.parseInt(args[3]));
        int count = Math.min(MOST_LEARNERS, Integer.parseInt(args[4]));
        if (args[0].equals("hold")) {
            driver.hold(count);
        } else {
            int atOnce = Math.min(MOST_AT_ONCE, Integer.parseInt(args[5]));
            driver.walk(count, atOnce, Duration.ofMillis(Long.parseLong(args[6])));
        }
        System.exit(0);
    }

    /** Journeys of as many people, so many at a time. */
    private void walk(int journeys, int atOnce, Duration thinkTime) throws Exception {
        var stopwatch = new Stopwatch();
        var failures = new AtomicInteger();
        long start = System.nanoTime();
        Duration cpu = server.cpu();
        together(
                journeys,
                atOnce,
                learner -> {
                    try (Wire wire = LearnerJourney.wire(url, learner)) {
                        new LearnerJourney(wire, learner, thinkTime, stopwatch).whole();
                    } catch (IOException | IllegalStateException failed) {
                        if (failures.incrementAndGet() <= 3) {
                            System.out.println("learner " + learner + ": " + failed);
                        }
                    }
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        int done = journeys - failures.get();
        stopwatch.lines().forEach(System.out::println);
        System.out.printf(
                "%d journeys, %d failed, %d at once, %d ms of thinking: %.1f s, %.2f journeys/s,"
                        + " %.0f ms of server CPU per journey%n",
                journeys,
                failures.get(),
                atOnce,
                thinkTime.toMillis(),
                seconds,
                done / seconds,
                server.cpu().minus(cpu).toMillis() / (double) Math.max(1, done));
    }

    /** Learners who sign in, open a text and stay. */
    private void hold(int learners) throws Exception {
        // One first, so that what is loaded only once is not counted as hers.
        List<Wire> wires = new ArrayList<>();
        wires.add(open(first));
        long before = server.retainedHeap();
        for (int i = 1; i <= learners; i++) {
            wires.add(open(first + i));
        }
        long after = server.retainedHeap();
        System.out.printf(
                "%d learners hold a page open: heap %.1f MB before, %.1f MB after, %.1f kB each%n",
                learners, before / 1e6, after / 1e6, (after - before) / 1e3 / learners);
        wires.forEach(Wire::close);
    }

    private Wire open(int learner) throws IOException, InterruptedException {
        Wire wire = LearnerJourney.wire(url, learner);
        new LearnerJourney(wire, learner, Duration.ZERO, new Stopwatch()).untilTheText();
        return wire;
    }

    /** What one learner does. */
    private interface Deed {
        void of(int learner) throws InterruptedException;
    }

    private void together(int learners, int atOnce, Deed deed) throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            int learner = first + i;
            all.add(() -> {
                deed.of(learner);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Void>> ended =
                    threads.invokeAll(all, LONGEST.toSeconds(), TimeUnit.SECONDS);
            for (Future<Void> one : ended) {
                one.get();
            }
        }
    }
}
