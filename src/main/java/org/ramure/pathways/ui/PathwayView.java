package org.ramure.pathways.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolments;
import org.ramure.learning.PlayerAddress;
import org.ramure.pathways.Completions;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * A pathway's page: promise, programme in the length one chooses, proof at the end, and the start.
 */
@Route("parcours/:pathway")
@AnonymousAllowed
class PathwayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String LENGTH = "duree";

    private final Catalogue catalogue;
    private final Completions completions;
    private final Enrolments enrolments;
    private final CurrentPerson current;
    private String title = "";

    PathwayView(
            Catalogue catalogue,
            Completions completions,
            Enrolments enrolments,
            CurrentPerson current) {
        this.catalogue = catalogue;
        this.completions = completions;
        this.enrolments = enrolments;
        this.current = current;
        addClassName("pathway");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Pathway pathway =
                event.getRouteParameters()
                        .get("pathway")
                        .flatMap(catalogue::pathway)
                        .orElseThrow(NotFoundException::new);
        title = pathway.title().in(Reader.language());
        Optional<Itinerary> asked =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(LENGTH)
                        .flatMap(pathway::itinerary);
        show(pathway, asked);
    }

    private void show(Pathway pathway, Optional<Itinerary> asked) {
        removeAll();
        Optional<PathwayStanding> standing = standing(pathway);
        Itinerary shown =
                asked.or(() -> standing.map(s -> s.overview().itinerary()))
                        .orElseGet(() -> pathway.itineraries().getFirst());
        add(new PageHeader(title, pathway.promise().in(Reader.language())));
        standing.ifPresent(
                s -> add(new StandingCard(s, current.account().isPresent(), this::enrol)));
        add(new LengthChoice(pathway, shown, standing, this::enrol));
        add(new PathwayFacts(pathway, shown, catalogue), new ProgrammeSection(shown, standing));
        if (pathway.course().academic().isPresent()) {
            add(
                    new Anchor(
                            "cours/" + pathway.course().slug(),
                            getTranslation("catalogue.academic.syllabus")));
        }
    }

    /** Into the player, unless everything of this length is done already. */
    private void enrol(Pathway pathway, Itinerary itinerary) {
        enrolments.enrol(current.idOrNewGuest(), pathway.id(), itinerary.variant().code());
        if (standing(pathway).filter(s -> s.overview().isComplete()).isPresent()) {
            show(pathway, Optional.of(itinerary));
        } else {
            getUI().ifPresent(ui -> ui.navigate(PlayerAddress.of(pathway)));
        }
    }

    private Optional<PathwayStanding> standing(Pathway pathway) {
        return current.id().flatMap(person -> completions.of(person, pathway.id()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
