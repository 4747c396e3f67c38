package org.ramure.interop.lti.content;

import java.time.Clock;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Placements;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Excerpts;
import org.ramure.learning.PlayerAddress;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Where a launch leads: local paths that begin with a slash. */
@Component
public class Ways {

    private final Placements placements;
    private final Contents contents;
    private final Enrolments enrolments;
    private final Clock clock;

    Ways(Placements placements, Contents contents, Enrolments enrolments, Clock clock) {
        this.placements = placements;
        this.contents = contents;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * The page of the choice, of the content (the person is enrolled on the way), or where there is
     * nothing to open yet, the page that says so.
     */
    public String of(Launch launch) {
        if (launch.choice().isPresent()) {
            return "/lti/choix/" + launch.id();
        }
        Optional<Placement> placement = launch.placement().flatMap(placements::find);
        return placement
                .flatMap(there -> contents.find(there, clock.instant()))
                .map(content ->
                        "/"
                                + into(launch.who().person(), content)
                                + "?"
                                + Excerpts.PARAMETER
                                + "="
                                + placement.get().id())
                .orElseGet(() -> "/lti/contenu/" + launch.id());
    }

    /** Where the person goes on in the content; enrols them. The player finds the step. */
    public String into(PersonId person, Content content) {
        enrol(person, content);
        return PlayerAddress.of(content.pathway());
    }

    /** Keeps the length somebody is in, where it has all of the content. */
    private void enrol(PersonId person, Content content) {
        Optional<Itinerary> followed =
                enrolments
                        .find(person, content.pathway().id())
                        .map(Enrolment::variant)
                        .flatMap(content.pathway()::itinerary)
                        .filter(itinerary ->
                                content.steps().stream()
                                        .allMatch(step ->
                                                itinerary.step(step.activity().id()).isPresent()));
        if (followed.isEmpty()) {
            enrolments.enrol(person, content.pathway().id(), content.itinerary().variant().code());
        }
    }
}
