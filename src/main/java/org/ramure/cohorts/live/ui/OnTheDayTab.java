package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** From the page of a cohort to what is needed in the room, half-day by half-day. */
@org.springframework.stereotype.Component
@Order(15)
class OnTheDayTab implements CohortTab {

    private final HalfDays halfDays;

    OnTheDayTab(HalfDays halfDays) {
        this.halfDays = halfDays;
    }

    @Override
    public String key() {
        return "jour";
    }

    @Override
    public String title() {
        return "cohorts.live.tab";
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        String base = "groupes/" + cohort.slug();
        var body = new Div();
        body.addClassName("stack");
        List<HalfDay> held =
                halfDays.of(caller, cohort.id()).stream().filter(h -> !h.cancelled()).toList();
        if (held.isEmpty()) {
            body.add(new Paragraph(body.getTranslation("cohorts.live.tab.none")));
        }
        held.forEach(halfDay -> body.add(card(base, halfDay)));
        var more = new Div();
        more.addClassName("cluster");
        more.add(
                link(base + "/emargement", body.getTranslation("cohorts.live.tab.register")),
                link(base + "/questions", body.getTranslation("cohorts.live.tab.asked")));
        body.add(more);
        return body;
    }

    private static Component card(String base, HalfDay halfDay) {
        var card = new Div(new H2(halfDay.title()));
        card.addClassName("card");
        var links = new Div();
        links.addClassName("cluster");
        var project =
                link(
                        base + "/projeter/" + halfDay.id(),
                        card.getTranslation("cohorts.live.tab.project"));
        project.setRouterIgnore(true);
        project.setTarget("_blank");
        links.add(
                link(
                        base + "/deroule/" + halfDay.id(),
                        card.getTranslation("cohorts.live.tab.order")),
                project,
                link(
                        base + "/emargement/" + halfDay.id(),
                        card.getTranslation("cohorts.live.tab.sheet")));
        card.add(links);
        return card;
    }

    private static Anchor link(String address, String label) {
        return new Anchor(address, label);
    }
}
