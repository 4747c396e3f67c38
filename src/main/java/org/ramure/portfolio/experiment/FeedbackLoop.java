package org.ramure.portfolio.experiment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Feedback asked of one person, with everything that happened since, oldest first. Names are empty
 * where none was given.
 */
public record FeedbackLoop(
        UUID id,
        UUID trial,
        String trialTitle,
        CohortId cohort,
        PersonId learner,
        String learnerName,
        PersonId giver,
        String giverName,
        List<Event> events) {

    /** Something that happened; the text of what was asked, given or answered. */
    public record Event(Kind kind, String text, Instant at) {}

    /** What can happen. */
    public enum Kind {
        ASKED,
        GIVEN,
        OPENED,
        ANSWERED,
        WITHDRAWN
    }

    /** Where a loop stands: on whose side it is. */
    public enum State {
        /** The person asked has not written yet. */
        TO_GIVE,
        /** Feedback is there, the learner has not opened it. */
        TO_OPEN,
        /** Opened, not answered. */
        TO_ANSWER,
        /** Opened and answered. */
        CLOSED,
        WITHDRAWN;

        public boolean isOpen() {
            return this == TO_GIVE || this == TO_OPEN || this == TO_ANSWER;
        }
    }

    /** Computed from the events, each time. */
    public State state() {
        return stateOf(events.stream().map(Event::kind).toList());
    }

    /** Where a loop stands after these, in order of time. */
    public static State stateOf(List<Kind> events) {
        State state = State.TO_GIVE;
        for (Kind kind : events) {
            state =
                    switch (kind) {
                        case ASKED -> State.TO_GIVE;
                        case GIVEN -> State.TO_OPEN;
                        case OPENED -> state == State.TO_OPEN ? State.TO_ANSWER : state;
                        case ANSWERED -> state == State.TO_ANSWER ? State.CLOSED : state;
                        case WITHDRAWN -> State.WITHDRAWN;
                    };
        }
        return state;
    }

    /** Since when it waits: for feedback since it was asked, for an answer since it was given. */
    public Instant since() {
        Kind from =
                switch (state()) {
                    case TO_GIVE -> Kind.ASKED;
                    case TO_OPEN, TO_ANSWER -> Kind.GIVEN;
                    case CLOSED -> Kind.ANSWERED;
                    case WITHDRAWN -> Kind.WITHDRAWN;
                };
        return last(from).map(Event::at).orElse(Instant.EPOCH);
    }

    /** Whole days it has been waiting. */
    public long days(Instant now) {
        return Math.max(0, Duration.between(since(), now).toDays());
    }

    public Optional<Event> last(Kind kind) {
        return events.reversed().stream().filter(event -> event.kind() == kind).findFirst();
    }
}
