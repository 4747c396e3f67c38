package org.ramure.cohorts.live.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.Tally;
import org.ramure.cohorts.template.LiveQuestion;
import org.springframework.stereotype.Component;

/** Counts answers; what fewer than {@value LiveResult#FEWEST} gave never leaves this class. */
@Component
class Counting {

    private final AnswerRepository answers;

    Counting(AnswerRepository answers) {
        this.answers = answers;
    }

    /** The results of questions that were opened, by their row's id, with one query for all. */
    Map<UUID, List<String>> contents(Collection<QuestionEntity> rows) {
        List<UUID> shown =
                rows.stream()
                        .filter(row -> !row.isSealed() && row.answers() >= LiveResult.FEWEST)
                        .map(QuestionEntity::id)
                        .toList();
        return shown.isEmpty()
                ? Map.of()
                : answers.findByQuestionIdIn(shown).stream()
                        .collect(
                                groupingBy(
                                        AnswerEntity::question,
                                        mapping(AnswerEntity::content, toList())));
    }

    static LiveResult waiting(LiveQuestion question) {
        return new LiveResult(question, LiveResult.State.WAITING, 0, Optional.empty(), false);
    }

    static LiveResult result(
            LiveQuestion question, QuestionEntity row, Map<UUID, List<String>> contents) {
        Optional<Tally> tally =
                row.answers() < LiveResult.FEWEST
                        ? Optional.empty()
                        : Optional.of(
                                tally(
                                        question,
                                        row.counts(contents.getOrDefault(row.id(), List.of())),
                                        row.hidden()));
        return new LiveResult(
                question,
                row.isOpen() ? LiveResult.State.OPEN : LiveResult.State.CLOSED,
                row.answers(),
                tally,
                row.isSealed());
    }

    static Tally tally(LiveQuestion question, Map<String, Integer> counts, Set<String> hidden) {
        return switch (question.kind()) {
            case WORDS -> new Tally(Words.group(counts, hidden), List.of());
            case CHOICE ->
                    new Tally(
                            question.choices().stream()
                                    .map(option ->
                                            new Tally.Count(
                                                    option.id(),
                                                    option.label(),
                                                    counts.getOrDefault(option.id(), 0)))
                                    .toList(),
                            List.of());
            case POSITION ->
                    new Tally(
                            List.of(),
                            question.choices().stream().map(item -> spread(item, counts)).toList());
        };
    }

    private static Tally.Spread spread(LiveQuestion.Choice item, Map<String, Integer> counts) {
        return new Tally.Spread(
                item.id(),
                item.label(),
                IntStream.rangeClosed(0, LiveQuestion.HIGHEST)
                        .mapToObj(level -> counts.getOrDefault(item.id() + "=" + level, 0))
                        .toList());
    }
}
