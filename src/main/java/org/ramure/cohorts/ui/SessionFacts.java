package org.ramure.cohorts.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.SessionPage;

/** Short sentences about a session. */
final class SessionFacts {

    private SessionFacts() {}

    /** Gives the text of a key. */
    interface Words {
        String say(String key, Object... arguments);
    }

    static String where(Cohort cohort, Words words) {
        var details = cohort.details();
        String room = details.modality() == Modality.ON_SITE ? details.room() : "";
        return Stream.of(
                        words.say("cohorts.modality." + details.modality().name()),
                        room,
                        details.territory())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String places(SessionPage session, Words words) {
        return session.placesLeft() > 0
                ? words.say("cohorts.session.left", session.placesLeft())
                : words.say("cohorts.session.full");
    }
}
