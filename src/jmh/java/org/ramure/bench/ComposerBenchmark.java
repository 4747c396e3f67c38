package org.ramure.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.ramure.pathways.compose.Composer;
import org.ramure.pathways.compose.Composition;
import org.ramure.pathways.compose.RandomQuestions;

/** From 500 activities to a composed set for four hours, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComposerBenchmark {

    private static final int ACTIVITIES = 500;
    private static final int FOUR_HOURS = 240;

    /** How many of seven competences have a gap of two levels. */
    @Param({"3", "7"})
    private int gaps;

    /** At most so many activities come before each: 1 makes a forest, 2 does not. */
    @Param({"1", "2"})
    private int required;

    private final Composer composer = new Composer();
    private Composer.Question question = RandomQuestions.of(1, 1, 1, 0);

    @Setup
    public void ask() {
        Map<String, Integer> wished = new HashMap<>();
        for (int c = 1; c <= gaps; c++) {
            wished.put("C" + c, 2);
        }
        var candidates = RandomQuestions.of(20261121, ACTIVITIES, 7, required).candidates();
        question = new Composer.Question(candidates, wished, FOUR_HOURS);
    }

    @Benchmark
    public Composition compose() {
        return composer.compose(question);
    }
}
