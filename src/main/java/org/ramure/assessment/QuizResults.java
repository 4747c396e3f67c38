package org.ramure.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results of quizzes of several people (one query, whatever their number); for callers that checked
 * that whoever asks runs a group with these people.
 */
@Component
@Transactional(readOnly = true)
public class QuizResults {

    private final QuizAttemptRepository attempts;

    QuizResults(QuizAttemptRepository attempts) {
        this.attempts = attempts;
    }

    /** By person and quiz; who has not finished an attempt is left out. */
    public Map<PersonId, Map<ActivityId, QuizResult>> of(
            Collection<PersonId> people, Collection<ActivityId> quizzes) {
        if (people.isEmpty() || quizzes.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Map<ActivityId, QuizResult>> all = new HashMap<>();
        List<QuizResultRow> rows =
                attempts.results(
                        people.stream().map(PersonId::value).toList(),
                        quizzes.stream().map(ActivityId::value).toList());
        for (QuizResultRow row : rows) {
            all.computeIfAbsent(new PersonId(row.person()), any -> new HashMap<>())
                    .merge(new ActivityId(row.quiz()), row.result(), QuizResults::later);
        }
        return all;
    }

    /** Rows come in the order of attempts. */
    private static QuizResult later(QuizResult before, QuizResult next) {
        return new QuizResult(
                next.right(), next.answered(), before.attempts() + 1, next.submittedAt());
    }
}
