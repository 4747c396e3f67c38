package org.ramure.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** A person's attempts at quizzes, moved, exported or erased with them. */
@Component
class QuizData implements PersonalData {

    private final QuizAttemptRepository attempts;
    private final QuizAnswerRepository answers;

    QuizData(QuizAttemptRepository attempts, QuizAnswerRepository answers) {
        this.attempts = attempts;
        this.answers = answers;
    }

    @Override
    public String section() {
        return "quizzes";
    }

    /** The guest's attempts follow the account's own; one that holds no answer is not worth it. */
    @Override
    public void move(PersonId guest, PersonId account) {
        var begun = attempts.findByPersonIdOrderByStartedAt(guest.value());
        var answered = answersOf(begun).keySet();
        for (QuizAttemptEntity attempt : begun) {
            if (answered.contains(attempt.id())) {
                append(attempt, account);
            }
        }
        erase(guest);
    }

    /** Finished attempts come first, so that an open one stays the latest and can go on. */
    private void append(QuizAttemptEntity attempt, PersonId account) {
        var own =
                attempts.findByPersonIdAndActivityIdOrderByNumber(
                        account.value(), attempt.activity().value());
        int next = own.isEmpty() ? 1 : own.getLast().number() + 1;
        if (own.isEmpty() || own.getLast().isSubmitted() || !attempt.isSubmitted()) {
            attempts.handOver(attempt.id(), account.value(), next);
        } else {
            attempts.renumber(own.getLast().id(), next);
            attempts.handOver(attempt.id(), account.value(), next - 1);
        }
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        var own = attempts.findByPersonIdOrderByStartedAt(person.value());
        var answered = answersOf(own);
        List<Map<String, Object>> all = new ArrayList<>();
        for (QuizAttemptEntity row : own) {
            var attempt = row.toAttempt(answered.getOrDefault(row.id(), List.of()));
            Map<String, Object> one = new HashMap<>();
            one.put("activity", row.activity().toString());
            one.put("number", attempt.number());
            one.put("startedAt", attempt.startedAt().toString());
            if (attempt.submittedAt() != null) {
                one.put("submittedAt", attempt.submittedAt().toString());
            }
            one.put("answers", attempt.answers().entrySet().stream().map(QuizData::one).toList());
            all.add(one);
        }
        return Map.of("attempts", all);
    }

    private static Map<String, Object> one(Map.Entry<String, QuizAttempt.Answer> answer) {
        return Map.of(
                "question", answer.getKey(),
                "answer", answer.getValue().words(),
                "right", answer.getValue().right(),
                "answeredAt", answer.getValue().answeredAt().toString());
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> own =
                attempts.findByPersonIdOrderByStartedAt(person.value()).stream()
                        .map(QuizAttemptEntity::id)
                        .toList();
        if (!own.isEmpty()) {
            answers.deleteByAttempts(own);
            attempts.deleteAll(own);
        }
    }

    private Map<UUID, List<QuizAnswerEntity>> answersOf(List<QuizAttemptEntity> own) {
        return own.isEmpty()
                ? Map.of()
                : answers
                        .findByAttemptIdIn(own.stream().map(QuizAttemptEntity::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(QuizAnswerEntity::attemptId));
    }
}
