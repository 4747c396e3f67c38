package org.ramure.load;

import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/** A cohort of a long pathway, who leads it and who is in it. */
record PathwayGroup(Cohort cohort, PersonId lead, List<Seat> seats) {

    /** Somebody's place, with an entry and a trial of theirs. */
    record Seat(Cohort cohort, PersonId person, ParticipantId place, UUID entry, UUID trial) {}

    /** How much everyone does. */
    record Amount(int people, int entries, int trials, int versions, int messages) {}

    Seat seat(int i) {
        return seats.get(i % seats.size());
    }
}
