package org.ramure.interop.lti.grades;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.shared.LocalizedText;

/** What a placement asks of people: activities, in their order. */
public record Asked(LocalizedText title, List<Activity> activities) {

    private static final String QUIZ = "quiz";

    public Asked {
        activities = List.copyOf(activities);
    }

    public boolean holds(ActivityId activity) {
        return activities.stream().anyMatch(one -> one.id().equals(activity));
    }

    /** The quiz, where the placement is a quiz and nothing else. */
    public Optional<Activity> quiz() {
        return activities.size() == 1 && activities.getFirst().type().equals(QUIZ)
                ? Optional.of(activities.getFirst())
                : Optional.empty();
    }

    /** All quizzes among the activities. */
    public List<ActivityId> quizzes() {
        return activities.stream()
                .filter(one -> one.type().equals(QUIZ))
                .map(Activity::id)
                .toList();
    }
}
