package org.ramure.cohorts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;

/** Links to the parts of a cohort's page, by what a facilitator is about to do. */
final class CohortParts extends Nav {

    /** The parameter of the address that says which part is shown. */
    static final String PARAMETER = "partie";

    private final transient Cohort cohort;
    private final transient CohortTab shown;

    CohortParts(Cohort cohort, List<CohortTab> offered, CohortTab shown) {
        this.cohort = cohort;
        this.shown = shown;
        addClassName("cohorts-tabs");
        getElement().setAttribute("aria-label", getTranslation("cohorts.one.parts"));
        var stages = new UnorderedList();
        for (CohortTab.Stage stage : CohortTab.Stage.values()) {
            List<CohortTab> here = offered.stream().filter(t -> t.stage() == stage).toList();
            if (!here.isEmpty()) {
                stages.add(stage(stage, here));
            }
        }
        add(stages);
    }

    private ListItem stage(CohortTab.Stage stage, List<CohortTab> here) {
        var name = new Span(getTranslation("cohorts.one.stage." + stage.name()));
        name.addClassName("cohorts-stage");
        var links = new UnorderedList();
        here.forEach(tab -> links.add(new ListItem(link(tab))));
        return new ListItem(name, links);
    }

    private Anchor link(CohortTab tab) {
        var link =
                new Anchor(
                        "groupes/" + cohort.slug() + "?" + PARAMETER + "=" + tab.key(),
                        getTranslation(tab.title()));
        if (tab.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
