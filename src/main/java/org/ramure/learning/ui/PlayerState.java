package org.ramure.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Excerpt;
import org.ramure.learning.Excerpts;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.ProgressOverview;
import org.ramure.people.PersonId;

/**
 * What the player shows at this moment; made anew at each navigation, so that the address decides.
 */
record PlayerState(
        PersonId person,
        Pathway pathway,
        Optional<Excerpt> excerpt,
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
        return new PlayerState(person, pathway, excerpt, enrolment, now, step);
    }

    String address(Itinerary.Step other) {
        return path(other) + excerpt.map(e -> "?" + Excerpts.PARAMETER + "=" + e.key()).orElse("");
    }

    String path(Itinerary.Step other) {
        return PlayerAddress.of(pathway, other);
    }

    /** What makes an address one of the same excerpt. */
    QueryParameters query() {
        return excerpt.map(PlayerState::query).orElseGet(QueryParameters::empty);
    }

    static QueryParameters query(Excerpt excerpt) {
        return QueryParameters.of(Excerpts.PARAMETER, excerpt.key());
    }

    /** Only some steps of the pathway were asked for. */
    boolean isPart() {
        return excerpt.flatMap(Excerpt::part).isPresent();
    }
}
