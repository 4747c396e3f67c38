package org.ramure.toolkit.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.SheetField.Option;

/**
 * What a self-diagnosis makes of its answers: an index from 0 to 100 for each part, weighted into
 * one, and the level that explains it. Never a rank, never kept: always computed from the answers.
 */
public record Score(
        List<Part> parts, List<Level> levels, LocalizedText partial, boolean forGroups, Plot plot) {

    /** How many people must have answered before a group sees anything. */
    public static final int LEAST_OF_A_GROUP = 5;

    /** How parts are drawn; the table beside it says the same. */
    public enum Plot {
        NONE,
        BARS,
        RADAR
    }

    /** A dimension; {@code feedback} is Markdown, shown for the part that stands out. */
    public record Part(
            String id,
            LocalizedText title,
            int weight,
            List<Scored> questions,
            LocalizedText feedback) {}

    /** One question that counts: its key and what may be chosen. */
    public record Scored(String key, List<Option> options) {

        int points(String answer) {
            List<String> chosen = Arrays.asList(answer.split(","));
            return options.stream()
                    .filter(option -> chosen.contains(option.id()))
                    .mapToInt(Option::points)
                    .sum();
        }

        int most() {
            return options.stream().mapToInt(Option::points).max().orElse(0);
        }
    }

    /** What an index from {@code from} on means; feedback is Markdown. */
    public record Level(
            int from, LocalizedText title, LocalizedText feedback, List<String> resources) {}

    /** What the answers say so far. */
    public record Result(List<PartResult> parts, OptionalInt index, Optional<Level> level) {

        /** Whether every question that counts is answered. */
        public boolean complete() {
            return parts.stream().allMatch(part -> part.answered() == part.asked());
        }
    }

    /** One part: its index from 0 to 100 over what is answered, empty when nothing is. */
    public record PartResult(Part part, OptionalInt index, int answered, int asked) {}

    /** The result of these answers by key. The index and its level need an answer in every part. */
    public Result of(Map<String, String> answers) {
        List<PartResult> results = new ArrayList<>();
        for (Part part : parts) {
            results.add(result(part, answers));
        }
        OptionalInt index = index(results);
        Optional<Level> level =
                index.isPresent()
                        ? levels.reversed().stream()
                                .filter(l -> index.getAsInt() >= l.from())
                                .findFirst()
                        : Optional.empty();
        return new Result(List.copyOf(results), index, level);
    }

    private static PartResult result(Part part, Map<String, String> answers) {
        int answered = 0;
        int points = 0;
        int most = 0;
        for (Scored question : part.questions()) {
            String answer = answers.getOrDefault(question.key(), "");
            if (!answer.isBlank()) {
                answered++;
                points += question.points(answer);
                most += question.most();
            }
        }
        return new PartResult(
                part,
                most == 0 ? OptionalInt.empty() : OptionalInt.of(percent(points, most)),
                answered,
                part.questions().size());
    }

    private static int percent(long part, long whole) {
        return Math.toIntExact((200 * part + whole) / (2 * whole));
    }

    private static OptionalInt index(List<PartResult> results) {
        if (results.isEmpty() || results.stream().anyMatch(r -> r.index().isEmpty())) {
            return OptionalInt.empty();
        }
        long weighted =
                results.stream()
                        .mapToLong(r -> (long) r.part().weight() * r.index().getAsInt())
                        .sum();
        long weights = results.stream().mapToLong(r -> r.part().weight()).sum();
        return OptionalInt.of(percent(weighted, weights * 100));
    }
}
