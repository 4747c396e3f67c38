package org.ramure.competences.ui.entrance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.entrance.Developing.Place;
import org.ramure.competences.ui.evidence.EvidencePanel;
import org.ramure.competences.ui.spi.CompetenceExplorer;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One competence by one of its four entrances; the address says which. Open to everyone but for «
 * valoriser », which shows the person's own readings and proofs and nobody else's.
 */
@Route("competences/:competence/:entrance(comprendre|valoriser|explorer|developper)")
@AnonymousAllowed
class CompetenceEntranceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EntranceDesk desk;
    private final transient CurrentPerson current;
    private final transient List<CompetenceExplorer> explorers;
    private String title = "";

    CompetenceEntranceView(
            EntranceDesk desk,
            CurrentPerson current,
            ObjectProvider<CompetenceExplorer> explorers) {
        this.desk = desk;
        this.current = current;
        this.explorers = explorers.orderedStream().toList();
        addClassNames("competences", "entrance");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Framework framework =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("grille")
                        .flatMap(desk.catalogue()::framework)
                        .or(() -> desk.catalogue().frameworks().stream().findFirst())
                        .orElseThrow(NotFoundException::new);
        Framework.Competence competence =
                event.getRouteParameters()
                        .get("competence")
                        .flatMap(framework::competence)
                        .orElseThrow(NotFoundException::new);
        Entrance entrance =
                event.getRouteParameters()
                        .get("entrance")
                        .flatMap(Entrance::of)
                        .orElseThrow(NotFoundException::new);
        show(framework, competence, entrance);
    }

    private void show(Framework framework, Framework.Competence competence, Entrance entrance) {
        removeAll();
        String name = competence.code() + " · " + competence.label().in(Reader.language());
        title = name + " · " + getTranslation(entrance.key());
        add(
                new PageHeader(name, competence.summary().in(Reader.language())),
                entrances(framework, competence, entrance),
                switch (entrance) {
                    case UNDERSTAND ->
                            new UnderstandPanel(
                                    framework,
                                    competence,
                                    desk.developing().activities(framework, competence),
                                    desk.access());
                    case SHOW -> own(framework, competence);
                    case EXPLORE -> explore(framework, competence);
                    case DEVELOP -> develop(framework, competence);
                },
                others(framework, competence, entrance));
    }

    private Nav entrances(Framework framework, Framework.Competence competence, Entrance here) {
        var list = new UnorderedList();
        for (Entrance each : Entrance.values()) {
            var link = new Anchor(each.address(framework, competence), getTranslation(each.key()));
            if (each == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        return nav("competences.entrances.all", "entrance-tabs", list);
    }

    private Nav others(Framework framework, Framework.Competence here, Entrance entrance) {
        var list = new UnorderedList();
        for (Framework.Competence each : framework.competences()) {
            if (!each.equals(here)) {
                list.add(
                        new ListItem(
                                new Anchor(
                                        entrance.address(framework, each),
                                        each.code() + " · " + each.label().in(Reader.language()))));
            }
        }
        var nav = nav("competences.entrances.other", "entrance-others", list);
        var label = new Paragraph(getTranslation("competences.entrances.other"));
        label.addClassName("muted");
        nav.addComponentAsFirst(label);
        return nav;
    }

    private Nav nav(String label, String className, UnorderedList list) {
        var nav = new Nav(list);
        nav.addClassName(className);
        nav.getElement().setAttribute("aria-label", getTranslation(label));
        return nav;
    }

    private Component own(Framework framework, Framework.Competence competence) {
        Optional<PersonId> person = current.id();
        if (person.isEmpty()) {
            var signIn = new Anchor("connexion", getTranslation("competences.entrances.signIn"));
            signIn.addClassName("button-primary");
            return new Section(
                    new Paragraph(getTranslation("competences.entrances.private")), signIn);
        }
        List<CompetenceReading> readings = desk.readings().of(person.get(), framework.slug());
        boolean account = current.account().isPresent();
        return new ShowPanel(
                framework,
                competence,
                readings,
                account,
                new EvidencePanel(
                        person.get(),
                        framework.slug(),
                        competence.code(),
                        desk.evidence(),
                        account));
    }

    private Component explore(Framework framework, Framework.Competence competence) {
        var section = new Section();
        explorers.forEach(e -> e.show(framework, competence).ifPresent(section::add));
        List<Place> further =
                desk.developing().activities(framework, competence).stream()
                        .filter(Place::goesFurther)
                        .toList();
        if (!further.isEmpty()) {
            section.add(
                    new H2(getTranslation("competences.entrances.further")),
                    new PlaceList(further));
        } else if (section.getComponentCount() == 0) {
            section.add(new Paragraph(getTranslation("competences.entrances.furtherNone")));
        }
        section.add(
                new Paragraph(
                        new Anchor("glossaire", getTranslation("competences.entrances.glossary"))));
        return section;
    }

    private Component develop(Framework framework, Framework.Competence competence) {
        List<Place> activities = desk.developing().activities(framework, competence);
        var compose =
                new Anchor(
                        composer(framework, competence),
                        getTranslation("competences.entrances.compose"));
        compose.addClassName("button-primary");
        var door =
                new Div(
                        new Paragraph(getTranslation("competences.entrances.composeText")),
                        compose);
        door.addClassName("card");
        return new Section(
                door,
                new H2(getTranslation("competences.entrances.activities")),
                activities.isEmpty()
                        ? new Paragraph(getTranslation("competences.entrances.none"))
                        : new PlaceList(activities));
    }

    /** The composer's address, asked for one level more in this competence. */
    private String composer(Framework framework, Framework.Competence competence) {
        int now =
                current.id().flatMap(p -> desk.readings().latestSelf(p, framework.slug())).stream()
                        .flatMap(reading -> reading.ratings().stream())
                        .filter(rating -> rating.competence().equals(competence.code()))
                        .mapToInt(CompetenceReading.Rating::level)
                        .findFirst()
                        .orElse(0);
        int wished = Math.min(now + 1, framework.levels().size());
        return "competences/composer?grille="
                + framework.slug()
                + "&niveaux="
                + competence.code()
                + "."
                + now
                + "-"
                + wished;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Ramure" : title + " · Ramure";
    }
}
