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
    private final Enrolments enrolments;
    private final CurrentPerson current;

    ActivityLinkView(Catalogue catalogue, Enrolments enrolments, CurrentPerson current) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        String course = parameters.get("course").orElse("");
        String module = parameters.get("module").orElse("");
        String activity = parameters.get("activity").orElse("");
        List<Enrolment> own = current.id().map(enrolments::of).orElse(List.of());
        event.forwardTo(
                own.stream()
                        .flatMap(enrolment -> step(enrolment, course, module, activity))
                        .findFirst()
                        .or(() -> page(own, course))
                        .orElseThrow(NotFoundException::new));
    }

    private Stream<String> step(
            Enrolment enrolment, String course, String module, String activity) {
        return pathway(enrolment, course).stream()
                .flatMap(pathway ->
                        pathway.itinerary(enrolment.variant()).stream()
                                .flatMap(i -> i.step(module, activity).stream())
                                .map(step -> PlayerAddress.of(pathway, step)));
    }

    private Optional<Pathway> pathway(Enrolment enrolment, String course) {
        return catalogue
                .pathway(enrolment.pathway())
                .filter(pathway -> pathway.course().slug().equals(course));
    }

    private Optional<String> page(List<Enrolment> own, String course) {
        Stream<Pathway> followed = own.stream().flatMap(e -> pathway(e, course).stream());
        Stream<Pathway> listed =
                catalogue.pathways().stream().filter(p -> p.course().slug().equals(course));
        return Stream.concat(followed, listed).findFirst().map(p -> "parcours/" + p.slug());
    }
}
