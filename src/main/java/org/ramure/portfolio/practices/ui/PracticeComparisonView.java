package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** Two dates side by side: {@code ?a=<copy>&b=<copy>}, or « today » where one is missing. */
@Route("pratiques/comparer")
@PermitAll
class PracticeComparisonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final UUID NOW = new UUID(0, 0);

    private final transient PracticeGrids grids;
    private final transient OwnPractices practices;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    PracticeComparisonView(
            PracticeGrids grids, OwnPractices practices, CurrentPerson current, Clock clock) {
        this.grids = grids;
        this.practices = practices;
        this.current = current;
        this.clock = clock;
        addClassNames("portfolio-practices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId me = current.requireAccount();
        PracticeGrid grid = grids.current().orElseThrow(NotFoundException::new);
        add(
                new Anchor("pratiques", "← " + getTranslation("portfolio.practices.back")),
                new PageHeader(
                        getTranslation("portfolio.practices.compare"),
                        getTranslation("portfolio.practices.compare.lead")));
        List<FrozenVersion> all = new ArrayList<>(practices.versions(me));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.practices.versions.none")));
            return;
        }
        all.addFirst(now(me));
        var query = event.getLocation().getQueryParameters();
        FrozenVersion first = chosen(all, query, "a", all.getLast());
        FrozenVersion second = chosen(all, query, "b", all.getFirst());
        add(choice(all, first, second), table(grid, first, second));
    }

    private FrozenVersion now(PersonId me) {
        return new FrozenVersion(
                NOW, 0, "", "", clock.instant(), List.copyOf(practices.rows(me).values()));
    }

    private static FrozenVersion chosen(
            List<FrozenVersion> all, QueryParameters query, String key, FrozenVersion otherwise) {
        return query.getSingleParameter(key)
                .flatMap(PracticeVersionView::id)
                .flatMap(id -> all.stream().filter(v -> v.id().equals(id)).findFirst())
                .orElse(otherwise);
    }

    private String name(FrozenVersion version) {
        return version.id().equals(NOW)
                ? getTranslation("portfolio.practices.compare.now")
                : PracticeWords.version(this, version);
    }

    private Div choice(List<FrozenVersion> all, FrozenVersion first, FrozenVersion second) {
        Select<FrozenVersion> one = select("first", all, first);
        Select<FrozenVersion> two = select("second", all, second);
        one.addValueChangeListener(e -> go(one.getValue(), two.getValue()));
        two.addValueChangeListener(e -> go(one.getValue(), two.getValue()));
        Div form = new Div(one, two);
        form.addClassName("portfolio-practices-form");
        return form;
    }

    private Select<FrozenVersion> select(String key, List<FrozenVersion> all, FrozenVersion value) {
        Select<FrozenVersion> select = new Select<>();
        select.setLabel(getTranslation("portfolio.practices.compare." + key));
        select.setItems(all);
        select.setItemLabelGenerator(this::name);
        select.setValue(value);
        return select;
    }

    private static void go(FrozenVersion one, FrozenVersion two) {
        UI.getCurrent()
                .navigate(
                        "pratiques/comparer",
                        QueryParameters.simple(
                                Map.of("a", one.id().toString(), "b", two.id().toString())));
    }

    private PlainTable table(PracticeGrid grid, FrozenVersion first, FrozenVersion second) {
        PlainTable table =
                new PlainTable(
                        getTranslation("portfolio.practices.compare"),
                        getTranslation("portfolio.practices.column.practice"),
                        name(first),
                        name(second),
                        getTranslation("portfolio.practices.compare.what"));
        for (Practice practice : grid.practices()) {
            String before = level(first, practice);
            String after = level(second, practice);
            if (first.row(practice.id()).isPresent() || second.row(practice.id()).isPresent()) {
                boolean same = before.equals(after);
                table.addRow(
                        new Span(practice.title().in(Reader.language())),
                        PracticeWords.level(this, grid, before),
                        PracticeWords.level(this, grid, after),
                        new Span(
                                getTranslation(
                                        "portfolio.practices.compare."
                                                + (same ? "same" : "changed"))));
            }
        }
        return table;
    }

    private static String level(FrozenVersion version, Practice practice) {
        return version.row(practice.id()).map(PracticeRow::level).orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.practices.compare") + " · Ramure";
    }
}
