package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.shared.ui.PageHeader;

/** A dated copy, and whom one talks about it with. */
@Route("pratiques/copies/:version")
@PermitAll
class PracticeVersionView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeGrids grids;
    private final transient OwnPractices practices;
    private final transient Conversations talks;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;
    private String title = "";

    PracticeVersionView(
            PracticeGrids grids,
            OwnPractices practices,
            Conversations talks,
            Fellows fellows,
            CurrentPerson current) {
        this.grids = grids;
        this.practices = practices;
        this.talks = talks;
        this.fellows = fellows;
        this.current = current;
        addClassNames("portfolio-practices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.requireAccount();
        PracticeGrid grid = grids.current().orElseThrow(NotFoundException::new);
        FrozenVersion version =
                event.getRouteParameters()
                        .get("version")
                        .flatMap(PracticeVersionView::id)
                        .flatMap(id -> practices.version(me, id))
                        .orElseThrow(NotFoundException::new);
        show(me, grid, version);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(PersonId me, PracticeGrid grid, FrozenVersion version) {
        removeAll();
        title = PracticeWords.version(this, version);
        add(
                new Anchor("pratiques", "← " + getTranslation("portfolio.practices.back")),
                new PageHeader(title, getTranslation("portfolio.practices.version.lead")),
                new CopyTable(grid, version, file -> "pratiques/fichiers/" + file.id()),
                PracticeWords.print(this, "imprimer/pratiques/" + version.id()),
                new InvitePanel(
                        new InvitePanel.Ground(me, version.id(), talks, fellows),
                        () -> show(me, grid, version)),
                new TalkList(
                        talks.mine(me).stream()
                                .filter(line -> line.version().equals(version.id()))
                                .toList()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
