package org.ramure.load;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long each step took, for several learners at once. */
final class Stopwatch {

    private static final String ALL = "all steps";

    private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();

    void took(String step, long nanoseconds) {
        nanos.computeIfAbsent(step, s -> new ConcurrentLinkedQueue<>()).add(nanoseconds);
        nanos.computeIfAbsent(ALL, s -> new ConcurrentLinkedQueue<>()).add(nanoseconds);
    }

    /** A line for each step: how often, and the middle and the slow of it in milliseconds. */
    List<String> lines() {
        return nanos.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    }

    private static String line(String step, Queue<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return "%-16s %6d times   p50 %8.1f ms   p95 %8.1f ms"
                .formatted(step, sorted.size(), quantile(sorted, 0.50), quantile(sorted, 0.95));
    }

    private static double quantile(List<Long> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / 1e6;
    }
}
