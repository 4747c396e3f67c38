package org.ramure.interop.lti.classroom;

import java.time.Instant;
import java.util.Map;
import org.ramure.assessment.QuizResult;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;

/** Somebody of a class, and what they did of what the placement asks for; of nothing else. */
public record Learner(
        PersonId person,
        LearnerName name,
        Map<ActivityId, Instant> done,
        Map<ActivityId, QuizResult> quizzes,
        Instant lastLaunch) {

    public Learner {
        done = Map.copyOf(done);
        quizzes = Map.copyOf(quizzes);
    }
}
