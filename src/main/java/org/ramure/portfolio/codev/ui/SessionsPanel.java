package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSessions;

/** The sessions of a cohort, and a form to plan one. */
class SessionsPanel extends Section {

    private final transient Ground ground;
    private final Div list = new Div();

    /** Whose page, of which cohort; groups only where a group may be chosen. */
    record Ground(
            CodevSessions sessions, PersonId me, Cohort cohort, List<String> groups, Instant now) {}

    SessionsPanel(Ground ground) {
        this.ground = ground;
        addClassName("stack");
        add(
                new H2(getTranslation("portfolio.codev.sessions")),
                list,
                new PlanForm(ground, this::refresh));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<CodevSession> sessions = ground.sessions().of(ground.me(), ground.cohort().id());
        list.add(
                sessions.isEmpty()
                        ? CodevWords.muted(getTranslation("portfolio.codev.sessions.none"))
                        : items(sessions));
    }

    private Component items(List<CodevSession> sessions) {
        UnorderedList items = new UnorderedList();
        items.addClassName("portfolio-codev-list");
        sessions.forEach(session -> items.add(item(session)));
        return items;
    }

    private ListItem item(CodevSession session) {
        Span when = new Span(CodevWords.moment(session.startsAt()));
        Span who =
                new Span(
                        (session.group().isEmpty()
                                        ? ""
                                        : getTranslation("portfolio.codev.group", session.group())
                                                + " · ")
                                + getTranslation(
                                        "portfolio.codev.count", session.members().size()));
        who.addClassName("muted");
        return new ListItem(
                new Anchor("codeveloppement/" + session.id(), CodevWords.title(this, session)),
                when,
                who,
                CodevWords.badge(CodevWords.state(this, session, ground.now())));
    }
}
