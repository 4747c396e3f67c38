package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** A cohort for those who run it, one section at a time; {@code ?partie=} says which. */
@Route("groupes/:cohort")
@RolesAllowed({"FACILITATOR", "ADMINISTRATOR"})
class CohortView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cohorts cohorts;
    private final transient CurrentPerson current;
    private final transient List<CohortTab> tabs;
    private String title = "";

    CohortView(Cohorts cohorts, CurrentPerson current, ObjectProvider<CohortTab> tabs) {
        this.cohorts = cohorts;
        this.current = current;
        this.tabs = tabs.orderedStream().toList();
        addClassNames("cohorts", "cohorts-one", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        title = cohort.title();
        String asked =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(CohortParts.PARAMETER)
                        .orElse("");
        List<CohortTab> offered = tabs.stream().filter(tab -> tab.concerns(cohort)).toList();
        CohortTab shown =
                offered.stream()
                        .filter(tab -> tab.key().equals(asked))
                        .findFirst()
                        .orElse(offered.getFirst());
        var facts =
                new Div(
                        new StatusBadge(cohort.status()),
                        new Span(Days.range(cohort.firstDay(), cohort.lastDay())));
        if (!cohort.details().territory().isEmpty()) {
            facts.add(new Span(cohort.details().territory()));
        }
        facts.addClassNames("cluster", "cohorts-facts");
        var body = new Div(shown.show(caller, cohort));
        body.addClassName("cohorts-part");
        add(
                back(),
                new PageHeader(title, ""),
                facts,
                new LifecycleBar(cohorts, caller, cohort),
                new CohortParts(cohort, offered, shown),
                body);
    }

    private Component back() {
        var back = new Anchor("groupes", getTranslation("cohorts.one.back"));
        back.addClassName("cohorts-back");
        return back;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
