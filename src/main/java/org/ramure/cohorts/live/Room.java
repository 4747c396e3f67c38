package org.ramure.cohorts.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.template.SessionTemplate.NextStep;

/**
 * What a phone sees: questions that were asked, the last opened first, this device's own answers by
 * question, and the suggested next step once the session is over or the feedback was given.
 */
public record Room(
        RoomCode code,
        String title,
        List<LiveResult> questions,
        Map<String, LiveAnswer> own,
        Optional<NextStep> next) {

    public LiveAnswer own(String question) {
        return own.getOrDefault(question, LiveAnswer.NONE);
    }

    /** Results are for those who answered, or for all once the question is closed. */
    public boolean showsResults(LiveResult result) {
        return !result.isOpen() || own.containsKey(result.question().id());
    }
}
