package org.ramure.interop.lti.grades;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.QuizResult;
import org.ramure.assessment.QuizResults;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * People's scores from what they have done until now (one query, whatever their number). For
 * callers that checked whoever asks.
 */
@Component
public class ScoreFacts {

    private final Progress progress;
    private final QuizResults results;

    ScoreFacts(Progress progress, QuizResults results) {
        this.progress = progress;
        this.results = results;
    }

    /** Everybody gets a score: {@link Score#BEGUN} where nothing was done. */
    public Map<PersonId, Score> of(Asked asked, Collection<PersonId> people) {
        return asked.quiz().map(quiz -> quiz(quiz, people)).orElseGet(() -> share(asked, people));
    }

    private Map<PersonId, Score> quiz(Activity quiz, Collection<PersonId> people) {
        var all = results.of(people, List.of(quiz.id()));
        Map<PersonId, Score> scores = new HashMap<>();
        for (PersonId person : people) {
            scores.put(person, score(all.getOrDefault(person, Map.of()).get(quiz.id())));
        }
        return scores;
    }

    private static Score score(@Nullable QuizResult result) {
        return result == null || result.answered() == 0
                ? Score.BEGUN
                : Score.of(Score.Progress.COMPLETED, result.right(), result.answered());
    }

    private Map<PersonId, Score> share(Asked asked, Collection<PersonId> people) {
        Map<PersonId, Map<ActivityId, Instant>> done = progress.doneAt(people);
        Map<PersonId, Score> scores = new HashMap<>();
        for (PersonId person : people) {
            scores.put(person, share(asked, done.getOrDefault(person, Map.of())));
        }
        return scores;
    }

    /** The share of the activities that are done. */
    public static Score share(Asked asked, Map<ActivityId, Instant> done) {
        int all = asked.activities().size();
        int theirs =
                (int) asked.activities().stream().filter(a -> done.containsKey(a.id())).count();
        if (theirs == 0) {
            return Score.BEGUN;
        }
        return Score.of(
                theirs == all ? Score.Progress.COMPLETED : Score.Progress.IN_PROGRESS, theirs, all);
    }
}
