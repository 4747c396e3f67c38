package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** From the page of a cohort to people and steps, to assignments, and to the desk. */
@org.springframework.stereotype.Component
@Order(40)
class FollowTab implements CohortTab {

    @Override
    public String key() {
        return "suivi";
    }

    @Override
    public String title() {
        return "cohorts.desk.tab";
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        Div body = new Div();
        UnorderedList links = new UnorderedList();
        for (String page : List.of("avancement", "travaux", "fiches")) {
            links.add(
                    new ListItem(
                            new Anchor(
                                    "groupes/" + cohort.slug() + "/" + page,
                                    body.getTranslation("cohorts.desk.tab." + page))));
        }
        links.add(new ListItem(new Anchor("pupitre", body.getTranslation("cohorts.desk.menu"))));
        body.add(links);
        return body;
    }
}
