package org.ramure.pathways.compose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.pathways.compose.Composition.Choice;
import org.ramure.pathways.compose.Composition.LeftOut;
import org.ramure.pathways.compose.Composition.Reason;

/**
 * Chooses activities for the gaps and the minutes someone has.
 *
 * <p>The objective, exactly: among sets of candidates that contain what each of them requires and
 * whose minutes sum to no more than the budget, the one of greatest worth. A gap of <i>g</i> levels
 * (1–3) asks for <i>g·u</i> units; the <i>k</i>-th unit of a competence is worth <i>g·⌊5040/k⌋</i>,
 * so that returns diminish, and units beyond <i>g·u</i> nothing. <i>u</i> is the largest number up
 * to 8 for which the states of coverage, ∏(g·u+1), stay within a limit (200,000): who names few
 * gaps goes deep, who names many is served broadly. Of sets worth the same the one with fewer
 * minutes wins, then the order of the candidates decides. Where even <i>u</i> = 1 exceeds the
 * limit, only the widest gaps count.
 *
 * <p>Exact where each candidate requires at most one other that is not already required by it in
 * turn (a forest), and beyond that whenever branch and bound ends within its number of tables;
 * where it does not, {@link Composition#bound} says what cannot be exceeded. No clock and no chance
 * is involved.
 */
public final class Composer {

    private static final int MOST_STATES = 200_000;
    private static final long MOST_CELLS = 400_000_000;

    private final int mostStates;
    private final long mostCells;

    public Composer() {
        this(MOST_STATES, MOST_CELLS);
    }

    /** With other limits, in states of coverage and in cells computed. */
    Composer(int mostStates, long mostCells) {
        this.mostStates = mostStates;
        this.mostCells = mostCells;
    }

    /**
     * What to compose from: {@code gaps} in levels by competence (0 for none), {@code budget} in
     * minutes.
     */
    public record Question(List<Candidate> candidates, Map<String, Integer> gaps, int budget) {

        public Question {
            candidates = List.copyOf(candidates);
            gaps = Map.copyOf(gaps);
        }
    }

    /** Composes. Throws {@link IllegalArgumentException} where two candidates have one id. */
    public Composition compose(Question question) {
        Coverage coverage = Coverage.of(question.gaps(), mostStates);
        Map<String, Reason> reasons = new HashMap<>();
        Forest forest = new Forest(eligible(question, coverage, reasons));
        long cells = (long) Math.max(1, forest.size()) * coverage.states();
        int tables = Math.clamp(mostCells / cells, 1, 10_000);
        var search = new Search(forest, coverage, question.budget(), tables);
        long bound = search.run();
        BitSet best = search.best();
        List<Candidate> chosen = inOrder(forest.candidates(best), question.candidates());
        return new Composition(
                choices(chosen, coverage),
                leftOut(question, chosen, reasons),
                forest.minutes(best),
                coverage.worth(chosen),
                bound,
                coverage.unitsPerLevel());
    }

    /** Those that can be chosen and are of use, each after what it requires. */
    private static List<Candidate> eligible(
            Question question, Coverage coverage, Map<String, Reason> reasons) {
        Map<String, Candidate> all = byId(question.candidates());
        all.values()
                .forEach(each ->
                        reasons.put(each.id(), each.known() ? Reason.KNOWN : Reason.UNREACHABLE));
        List<Candidate> reachable = inOrder(stillToDo(all), question.candidates());
        Set<String> wanted = new HashSet<>();
        for (Candidate each : reachable.reversed()) {
            reasons.remove(each.id());
            if (coverage.isServedBy(each)) {
                Map<String, Candidate> needed = new HashMap<>();
                gather(each, all, needed);
                if (needed.values().stream().mapToInt(Candidate::minutes).sum()
                        > question.budget()) {
                    reasons.put(each.id(), Reason.TOO_LONG);
                } else {
                    wanted.addAll(needed.keySet());
                }
            } else if (!wanted.contains(each.id())) {
                reasons.put(each.id(), Reason.NO_GAP);
            }
        }
        return reachable.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    private static Map<String, Candidate> byId(List<Candidate> candidates) {
        Map<String, Candidate> all = new LinkedHashMap<>();
        for (Candidate each : candidates) {
            if (all.put(each.id(), each) != null) {
                throw new IllegalArgumentException(each.id() + " twice");
            }
        }
        return all;
    }

    /** Those not known, with what they require that is not known; circles fall out later. */
    private static List<Candidate> stillToDo(Map<String, Candidate> all) {
        List<Candidate> open = new ArrayList<>();
        for (Candidate each : all.values()) {
            if (!each.known()) {
                Set<String> requires =
                        each.requires().stream()
                                .filter(id ->
                                        Stream.ofNullable(all.get(id)).noneMatch(Candidate::known))
                                .collect(Collectors.toSet());
                open.add(
                        new Candidate(
                                each.id(), each.minutes(), each.strengths(), requires, false));
            }
        }
        return open;
    }

    private static void gather(
            Candidate from, Map<String, Candidate> all, Map<String, Candidate> into) {
        if (!from.known() && into.put(from.id(), from) == null) {
            from.requires().stream()
                    .flatMap(id -> Stream.ofNullable(all.get(id)))
                    .forEach(required -> gather(required, all, into));
        }
    }

    /**
     * Each after what it requires, otherwise in the given order; without those that can never come.
     */
    private static List<Candidate> inOrder(List<Candidate> some, List<Candidate> given) {
        Map<String, Integer> rank = new HashMap<>();
        given.forEach(each -> rank.put(each.id(), rank.size()));
        List<Candidate> waiting = new ArrayList<>(some);
        waiting.sort(Comparator.comparingInt(each -> rank.getOrDefault(each.id(), 0)));
        Set<String> done = new HashSet<>();
        List<Candidate> ordered = new ArrayList<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Candidate each : waiting) {
                if (done.containsAll(each.requires())) {
                    done.add(each.id());
                    ordered.add(each);
                    waiting.remove(each);
                    moved = true;
                    break;
                }
            }
        }
        return ordered;
    }

    private static List<Choice> choices(List<Candidate> chosen, Coverage coverage) {
        List<Choice> choices = new ArrayList<>();
        for (Candidate each : chosen) {
            List<String> after =
                    chosen.stream().map(Candidate::id).filter(each.requires()::contains).toList();
            List<String> opens =
                    chosen.stream()
                            .filter(other -> other.requires().contains(each.id()))
                            .map(Candidate::id)
                            .toList();
            choices.add(new Choice(each, coverage.served(each), after, opens));
        }
        return choices;
    }

    private static List<LeftOut> leftOut(
            Question question, List<Candidate> chosen, Map<String, Reason> reasons) {
        Set<String> ids = chosen.stream().map(Candidate::id).collect(Collectors.toSet());
        return question.candidates().stream()
                .filter(each -> !ids.contains(each.id()))
                .map(each -> new LeftOut(each, reasons.getOrDefault(each.id(), Reason.LESS_USEFUL)))
                .toList();
    }
}
