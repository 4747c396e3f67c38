package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Family;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.Language;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** One's own grid at a glance, its dated copies, and conversations. */
@Route("pratiques")
@PermitAll
class PracticesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeGrids grids;
    private final transient OwnPractices practices;
    private final transient Conversations talks;
    private final transient CurrentPerson current;

    PracticesView(
            PracticeGrids grids,
            OwnPractices practices,
            Conversations talks,
            CurrentPerson current) {
        this.grids = grids;
        this.practices = practices;
        this.talks = talks;
        this.current = current;
        addClassNames("portfolio-practices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        PersonId me = current.requireAccount();
        add(
                new PageHeader(
                        getTranslation("portfolio.practices.title"),
                        getTranslation("portfolio.practices.lead")));
        grids.current()
                .ifPresentOrElse(
                        grid -> show(me, grid),
                        () -> add(new EmptyState(getTranslation("portfolio.practices.empty"))));
    }

    private void show(PersonId me, PracticeGrid grid) {
        Language language = Reader.language();
        Map<String, PracticeRow> rows = practices.rows(me);
        add(new Paragraph(grid.intro().in(language)));
        Paragraph filled =
                new Paragraph(
                        getTranslation(
                                "portfolio.practices.filled",
                                rows.size(),
                                grid.practices().size()));
        filled.addClassName("call-out");
        add(filled);
        grid.families().forEach(family -> add(family(grid, family, rows)));
        add(
                PracticeWords.print(this, "imprimer/pratiques"),
                new VersionsPanel(me, practices, this::show),
                new TalkList(talks.mine(me)));
        if (grid.provenance().isReconstructed()) {
            add(
                    PracticeWords.muted(
                            getTranslation(
                                    "portfolio.practices.provenance", grid.provenance().source())));
        }
    }

    private Section family(PracticeGrid grid, Family family, Map<String, PracticeRow> rows) {
        Language language = Reader.language();
        PlainTable table =
                new PlainTable(
                        family.why().in(language),
                        getTranslation("portfolio.practices.column.practice"),
                        getTranslation("portfolio.practices.column.level"),
                        getTranslation("portfolio.practices.column.evidence"),
                        getTranslation("portfolio.practices.column.impact"));
        for (Practice practice : family.practices()) {
            PracticeRow row =
                    rows.getOrDefault(
                            practice.id(),
                            new PracticeRow(practice.id(), Map.of(), java.util.List.of()));
            var line = table.addRow(link(practice), cells(grid, row));
            if (row.isEmpty()) {
                line.addClassName("portfolio-practices-blank");
            }
        }
        table.addClassName("compact-table");
        return new Section(new H2(family.title().in(language)), table);
    }

    private static Anchor link(Practice practice) {
        return new Anchor(
                "pratiques/remplir/" + practice.id(), practice.title().in(Reader.language()));
    }

    private Component[] cells(PracticeGrid grid, PracticeRow row) {
        String evidence =
                row.isEmpty()
                        ? "–"
                        : getTranslation(
                                "portfolio.practices.evidence."
                                        + (row.hasEvidence() ? "yes" : "no"));
        String impacts = PracticeWords.impacts(grid, row);
        return new Component[] {
            PracticeWords.level(this, grid, row.level()),
            new Span(evidence),
            new Span(impacts.isEmpty() ? "–" : impacts)
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.practices.title") + " · Ramure";
    }
}
