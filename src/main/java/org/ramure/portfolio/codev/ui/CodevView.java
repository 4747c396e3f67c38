package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;

/**
 * A co-development session while it is prepared, runs, and afterwards. The server is asked again
 * every second and a half, so that everyone sees the same round and the same clock.
 */
@Route("codeveloppement/:id")
@PermitAll
class CodevView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MS = 1500;

    private final transient CodevSessions sessions;
    private final transient MinuteFields fields;
    private final transient CurrentPerson current;
    private String title = "";
    private @Nullable Panels panels;

    /** The parts that change while the session runs. */
    private record Panels(
            UUID id, ClockPanel clock, RoundPanel round, RolesPanel roles, MinutesPanel minutes) {}

    CodevView(CodevSessions sessions, MinuteFields fields, CurrentPerson current) {
        this.sessions = sessions;
        this.fields = fields;
        this.current = current;
        addClassNames("portfolio-codev", "cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        panels = null;
        PersonId me = current.requireAccount();
        UUID id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(CodevWords::id)
                        .orElseThrow(NotFoundException::new);
        try {
            build(me, sessions.open(me, id));
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void build(PersonId me, CodevSession session) {
        title = CodevWords.title(this, session);
        String when = CodevWords.moment(session.startsAt());
        add(
                new PageHeader(
                        title,
                        session.place().isEmpty()
                                ? when
                                : getTranslation("portfolio.codev.when", when, session.place())));
        Actions actions = new Actions(sessions, me, session.id(), this::refresh);
        Panels built =
                new Panels(
                        session.id(),
                        new ClockPanel(actions),
                        new RoundPanel(),
                        new RolesPanel(actions),
                        new MinutesPanel(actions, fields));
        panels = built;
        Div side = new Div(built.clock(), built.roles());
        side.addClassName("live-side");
        Div main = new Div(built.round(), built.minutes());
        main.addClassName("live-main");
        Div columns = new Div(side, main);
        columns.addClassName("live-columns");
        add(columns);
        show(session, built);
    }

    private static void show(CodevSession session, Panels panels) {
        panels.clock().show(session);
        panels.round().show(session);
        panels.roles().show(session);
        panels.minutes().show(session);
    }

    private void refresh() {
        Panels shown = panels;
        if (shown != null) {
            try {
                show(sessions.open(current.requireAccount(), shown.id()), shown);
            } catch (UserFacingException gone) {
                panels = null;
                removeAll();
                add(CodevWords.muted(getTranslation("portfolio.codev.cancelled")));
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MS);
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
