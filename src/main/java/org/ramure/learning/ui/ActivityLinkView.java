package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.PlayerAddress;
import org.ramure.people.CurrentPerson;

/**
 * Where a link from one text to another activity of its course arrives: texts know their course,
 * not the pathway they are read in. Leads into the pathway the person was in last, when their
 * variant has the activity, else to the page of the pathway.
 */
@Route("activites/:course/:module/:activity")
@AnonymousAllowed
class ActivityLinkView extends Div implements BeforeEnterObserver {

    private final Catalogue catalogue;
    private final Editions editions;
    private final Enrolments enrolments;
    private final CurrentPerson current;

    ActivityLinkView(
            Catalogue catalogue, Editions editions, Enrolments enrolments, CurrentPerson current) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.enrolments = enrolments;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        String course = parameters.get("course").orElse("");
        String module = parameters.get("module").orElse("");
        String activity = parameters.get("activity").orElse("");
        List<Followed> own = followed(course);
        event.forwardTo(
                own.stream()
                        .flatMap(followed -> step(followed, module, activity))
                        .findFirst()
                        .or(() -> page(own, course))
                        .orElseThrow(NotFoundException::new));
    }

    /** A pathway through the course as this person reads it. */
    private record Followed(Enrolment enrolment, Pathway pathway) {}

    private List<Followed> followed(String course) {
        List<Enrolment> own = current.id().map(enrolments::of).orElse(List.of());
        if (own.isEmpty()) {
            return List.of();
        }
        Editions.Edition edition = editions.of(current.id());
        return own.stream()
                .flatMap(enrolment ->
                        edition
                                .pathway(enrolment.pathway())
                                .filter(pathway -> pathway.course().slug().equals(course))
                                .map(pathway -> new Followed(enrolment, pathway))
                                .stream())
                .toList();
    }

    private static Stream<String> step(Followed followed, String module, String activity) {
        return followed.pathway().itinerary(followed.enrolment().variant()).stream()
                .flatMap(i -> i.step(module, activity).stream())
                .map(step -> PlayerAddress.of(followed.pathway(), step));
    }

    private Optional<String> page(List<Followed> own, String course) {
        Stream<Pathway> followed = own.stream().map(Followed::pathway);
        Stream<Pathway> listed =
                catalogue.pathways().stream().filter(p -> p.course().slug().equals(course));
        return Stream.concat(followed, listed).findFirst().map(p -> "parcours/" + p.slug());
    }
}
