package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.shared.SafeHtml;

/**
 * Things to join two by two. Two pairs may share the same right-hand text; it is then offered once.
 */
public record MatchingQuestion(Stem stem, List<Pair> pairs, BothWays said) implements Question {

    /** What belongs together. */
    public record Pair(String id, String left, String right, SafeHtml feedback) {}

    /** A right-hand text to choose, under the id of the first pair that has it. */
    public record Target(String id, String text) {}

    public MatchingQuestion {
        pairs = List.copyOf(pairs);
    }

    /** The targets as an attempt shows them: always the same order, never that of the pairs. */
    public List<Target> shuffledTargets(UUID attempt) {
        return Shuffle.of(targets(), attempt, id());
    }

    /** Each text once, in the order of the pairs. */
    private List<Target> targets() {
        Map<String, Target> byText = new LinkedHashMap<>();
        pairs.forEach(p -> byText.putIfAbsent(p.right(), new Target(p.id(), p.right())));
        return List.copyOf(byText.values());
    }

    /** The word of an answer that joins this pair's left-hand side with a target. */
    public static String join(Pair pair, Target target) {
        return pair.id() + "=" + target.id();
    }

    @Override
    public boolean isComplete(List<String> answer) {
        Map<String, String> joined = joined(answer);
        return pairs.stream().allMatch(p -> joined.containsKey(p.id()));
    }

    @Override
    public boolean isKnown(List<String> answer) {
        Set<String> lefts = new HashSet<>(pairs.stream().map(Pair::id).toList());
        List<String> targets = targets().stream().map(Target::id).toList();
        return joined(answer).size() == answer.size()
                && joined(answer).entrySet().stream()
                        .allMatch(
                                e -> lefts.contains(e.getKey()) && targets.contains(e.getValue()));
    }

    @Override
    public boolean isRight(List<String> answer) {
        return remarks(answer).stream().allMatch(r -> r.state() == Remark.State.RIGHT);
    }

    @Override
    public List<Remark> remarks(List<String> answer) {
        Map<String, String> joined = joined(answer);
        Map<String, String> texts = new HashMap<>();
        targets().forEach(t -> texts.put(t.id(), t.text()));
        List<Remark> remarks = new ArrayList<>();
        for (Pair pair : pairs) {
            String given = texts.getOrDefault(joined.getOrDefault(pair.id(), ""), "");
            remarks.add(
                    new Remark(
                            pair.left(),
                            given,
                            pair.right(),
                            Remark.placed(given.equals(pair.right())),
                            pair.feedback()));
        }
        return remarks;
    }

    @Override
    public SafeHtml feedback(List<String> answer) {
        return said.when(isRight(answer));
    }

    private static Map<String, String> joined(List<String> answer) {
        Map<String, String> joined = new HashMap<>();
        for (String word : answer) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                joined.put(word.substring(0, sign), word.substring(sign + 1));
            }
        }
        return joined;
    }
}
