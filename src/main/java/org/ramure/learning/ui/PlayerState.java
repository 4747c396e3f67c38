package org.ramure.learning.ui;

import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.ProgressOverview;
import org.ramure.people.PersonId;

/**
 * What the player shows at this moment; made anew at each navigation, so that the address decides.
 */
record PlayerState(
        PersonId person,
        Pathway pathway,
        Enrolment enrolment,
        ProgressOverview overview,
        Itinerary.Step step) {

    Itinerary itinerary() {
        return overview.itinerary();
    }

    boolean isDone() {
        return overview.isDone(step.activity());
    }

    /** The same place, with what has been done since. */
    PlayerState with(ProgressOverview now) {
        return new PlayerState(person, pathway, enrolment, now, step);
    }

    String address(Itinerary.Step other) {
        return PlayerAddress.of(pathway, other);
    }
}
