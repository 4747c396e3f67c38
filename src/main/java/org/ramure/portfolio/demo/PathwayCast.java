package org.ramure.portfolio.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * The cohort, who facilitates it, and its people by a short name: everyone's places, and the
 * accounts of those who have one.
 */
record PathwayCast(
        PersonId facilitator,
        Cohort cohort,
        Map<String, ParticipantId> places,
        Map<String, PersonId> accounts) {

    /** Who the story is told about. */
    static final String AWA = "apprenante";

    ParticipantId place(String who) {
        return Objects.requireNonNull(places.get(who), who);
    }

    PersonId person(String who) {
        return Objects.requireNonNull(accounts.get(who), who);
    }

    PersonId awa() {
        return person(AWA);
    }

    /** The places of everyone but these. */
    List<ParticipantId> without(List<String> away) {
        List<ParticipantId> there = new ArrayList<>();
        places.forEach((who, place) -> {
            if (!away.contains(who)) {
                there.add(place);
            }
        });
        return there;
    }
}
