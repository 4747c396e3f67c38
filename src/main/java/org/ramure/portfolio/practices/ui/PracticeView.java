package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.assessment.Entries;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** One row of the grid to fill in, saved as it is typed. */
@Route("pratiques/remplir/:practice")
@PermitAll
class PracticeView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeGrids grids;
    private final transient PracticeFields fields;
    private final transient OwnPractices practices;
    private final transient CurrentPerson current;
    private String title = "";

    PracticeView(
            PracticeGrids grids,
            PracticeFields fields,
            OwnPractices practices,
            CurrentPerson current) {
        this.grids = grids;
        this.fields = fields;
        this.practices = practices;
        this.current = current;
        addClassNames("portfolio-practices", "cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeGrid grid = grids.current().orElseThrow(NotFoundException::new);
        Practice practice =
                event.getRouteParameters()
                        .get("practice")
                        .flatMap(grid::practice)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        show(current.requireAccount(), grid, practice);
    }

    private void show(PersonId me, PracticeGrid grid, Practice practice) {
        Language language = Reader.language();
        title = practice.title().in(language);
        add(
                new Anchor("pratiques", "← " + getTranslation("portfolio.practices.back")),
                new PageHeader(title, practice.explanation().in(language)));
        add(
                new Worksheet(
                        fields.of(grid, practice, language),
                        practices.entries(me, practice.id()),
                        "saisies/pratiques/grille." + practice.id(),
                        new Worksheet.Owner(Entries.ownerMark(me), false)),
                new FilesPanel(me, practice.id(), practices),
                neighbours(grid, practice));
    }

    private Nav neighbours(PracticeGrid grid, Practice practice) {
        List<Practice> all = grid.practices();
        int at = all.indexOf(practice);
        Nav nav = new Nav();
        nav.addClassName("portfolio-practices-neighbours");
        nav.getElement().setAttribute("aria-label", getTranslation("portfolio.practices.back"));
        if (at > 0) {
            nav.add(neighbour("previous", all.get(at - 1)));
        }
        if (at < all.size() - 1) {
            nav.add(neighbour("next", all.get(at + 1)));
        }
        return nav;
    }

    private Anchor neighbour(String key, Practice practice) {
        return new Anchor(
                "pratiques/remplir/" + practice.id(),
                getTranslation(
                        "portfolio.practices." + key, practice.title().in(Reader.language())));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
