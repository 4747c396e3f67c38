package org.ramure.competences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.competences.ui.entrance.EntrancesPanel;
import org.ramure.competences.ui.spi.CompetencesPart;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * « Mes compétences »: where the person sees themselves today, how that moved, their proofs, and
 * the grid. Only their own; the address holds what is shown.
 */
@Route("competences")
@PermitAll
@Menu(title = "competences.menu", order = 30, icon = "vaadin:cluster")
class CompetencesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Desk desk;
    private final transient List<CompetencesPart> parts;

    CompetencesView(
            Catalogue catalogue,
            CurrentPerson current,
            Desk desk,
            ObjectProvider<CompetencesPart> parts) {
        this.parts = parts.orderedStream().toList();
        this.catalogue = catalogue;
        this.current = current;
        this.desk = desk;
        addClassName("competences");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = CompetencesAddress.of(event.getLocation().getQueryParameters());
        PersonId person = current.requireAccount();
        Optional<Framework> framework =
                address.framework()
                        .flatMap(catalogue::framework)
                        .or(() -> catalogue.frameworks().stream().findFirst());
        if (framework.isEmpty()) {
            add(header(), new EmptyState(getTranslation("competences.grid.missing")));
        } else if (address.positioning().isPresent()) {
            showPositioning(person, framework.get(), address);
        } else {
            showReadings(person, framework.get(), address);
        }
    }

    private PageHeader header() {
        return new PageHeader(
                getTranslation("competences.view.title"), getTranslation("competences.view.lead"));
    }

    private void showPositioning(PersonId person, Framework framework, CompetencesAddress address) {
        Depth depth = address.positioning().orElseThrow();
        var task =
                new Positioning(
                        person,
                        framework,
                        framework.competences(),
                        CompetenceReading.Moment.FREE,
                        depth,
                        null,
                        true);
        add(
                new PageHeader(
                        getTranslation("competences.positioning.title"),
                        getTranslation("competences.positioning.lead")),
                otherDepth(depth, address),
                new PositioningPanel(task, desk, reading -> saved(address, reading)));
    }

    private Paragraph otherDepth(Depth depth, CompetencesAddress address) {
        boolean full = depth == Depth.FULL;
        var other =
                new Anchor(
                        address.of(full ? Depth.QUICK : Depth.FULL),
                        getTranslation(
                                full
                                        ? "competences.positioning.quick"
                                        : "competences.positioning.full"));
        var back = new Anchor(address.home(), getTranslation("competences.positioning.back"));
        var line = new Paragraph(back, other);
        line.addClassName("cluster");
        return line;
    }

    private void saved(CompetencesAddress address, CompetenceReading reading) {
        Notices.say(getTranslation("competences.positioning.saved"));
        CompetencesAddress.open(address.of(reading));
    }

    private void showReadings(PersonId person, Framework framework, CompetencesAddress address) {
        List<CompetenceReading> readings = desk.readings().of(person, framework.slug());
        AssessmentDraft draft = desk.drafts().of(person, framework.slug());
        add(header(), frameworks(framework));
        parts.forEach(part -> part.show(person).ifPresent(this::add));
        if (!draft.isEmpty()) {
            add(new DraftNotice(framework, draft, address));
        }
        if (readings.isEmpty()) {
            if (draft.isEmpty()) {
                add(nothingYet(address));
            }
        } else {
            List<CompetenceReading> shown = ShownReadings.of(readings, address);
            add(
                    new ShownReadings(framework, shown, desk.self()),
                    begin(address, "competences.view.quick"));
            add(new ReadingHistory(readings, shown, address));
        }
        Optional<CompetenceReading> latest = ShownReadings.latestSelf(readings);
        add(new EntrancesPanel(framework));
        add(new GridPanel(person, framework, latest, desk.evidence()));
    }

    /** Where there are several frameworks, each is a link. */
    private Component frameworks(Framework shown) {
        var line = new Div();
        line.addClassName("cluster");
        if (catalogue.frameworks().size() > 1) {
            for (Framework framework : catalogue.frameworks()) {
                var link =
                        new Anchor(
                                "competences?grille=" + framework.slug(),
                                framework.title().in(Reader.language()));
                if (framework.equals(shown)) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                line.add(link);
            }
        }
        return line;
    }

    private EmptyState nothingYet(CompetencesAddress address) {
        return new EmptyState(
                getTranslation("competences.view.empty"), begin(address, "competences.view.first"));
    }

    private Div begin(CompetencesAddress address, String label) {
        var quick = new Anchor(address.of(Depth.QUICK), getTranslation(label));
        quick.addClassName("button-primary");
        var full = new Anchor(address.of(Depth.FULL), getTranslation("competences.view.full"));
        full.addClassName("button-quiet");
        var buttons = new Div(quick, full);
        buttons.addClassNames("cluster", "competences-begin");
        return buttons;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("competences.view.title") + " · Ramure";
    }
}
