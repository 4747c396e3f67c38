package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** Sessions that anyone may join, soonest first; {@code ?page=} counts from 1. */
@Route("sessions")
@AnonymousAllowed
@Menu(title = "cohorts.sessions.menu", order = 25, icon = "vaadin:calendar")
class OpenSessionsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final String NUMBER = "page";

    private final transient Sessions sessions;

    OpenSessionsView(Sessions sessions) {
        this.sessions = sessions;
        addClassNames("cohorts", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int page =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(NUMBER)
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1);
        List<SessionPage> found = sessions.open(page - 1, PAGE);
        add(
                new PageHeader(
                        getTranslation("cohorts.sessions.title"),
                        getTranslation("cohorts.sessions.lead")));
        if (found.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("cohorts.sessions.empty"),
                            new Anchor("parcours", getTranslation("cohorts.sessions.alone"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-templates");
        found.forEach(session -> list.add(new ListItem(card(session))));
        add(list);
        if (found.size() == PAGE) {
            add(
                    new Anchor(
                            "sessions?" + NUMBER + "=" + (page + 1),
                            getTranslation("cohorts.sessions.later")));
        }
    }

    private Component card(SessionPage session) {
        var cohort = session.cohort();
        var title = new H2(new Anchor("sessions/" + cohort.slug(), cohort.title()));
        var card =
                new Div(
                        title,
                        new Paragraph(Days.range(cohort.firstDay(), cohort.lastDay())),
                        new Paragraph(SessionFacts.where(cohort, this::getTranslation)));
        var places = new Paragraph(SessionFacts.places(session, this::getTranslation));
        places.addClassName("muted");
        card.add(places);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.sessions.title") + " · Ramure";
    }
}
