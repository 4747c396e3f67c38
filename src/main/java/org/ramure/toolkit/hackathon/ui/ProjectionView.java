package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDateTime;
import org.ramure.people.PersonId;
import org.ramure.shared.Wording;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.Schedule;
import org.ramure.toolkit.hackathon.Schedule.Timed;

/** For the wall of the room: what is on, how long still, what comes, who pitches when. */
@Route(value = "hackathons/:slug/ecran", autoLayout = false)
@PermitAll
class ProjectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MS = 10_000;

    private final transient HackathonParts parts;
    private String slug = "";
    private String title = "";

    ProjectionView(HackathonParts parts) {
        this.parts = parts;
        setId("contenu");
        addClassName("hackathon-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        show();
    }

    private void show() {
        PersonId me = parts.current().requireAccount();
        Hackathon hackathon =
                parts.hackathons()
                        .find(me, slug)
                        .filter(Hackathon::organises)
                        .orElseThrow(NotFoundException::new);
        title = hackathon.terms().title();
        removeAll();
        LocalDateTime now = LocalDateTime.ofInstant(parts.clock().instant(), Wording.ZONE);
        Schedule schedule = hackathon.schedule();
        Paragraph name = new Paragraph(title);
        name.addClassName("hackathon-screen-name");
        add(name);
        schedule.at(now)
                .ifPresentOrElse(on -> add(on(on, now)), () -> add(new H1(text("screen.pause"))));
        schedule.after(now)
                .ifPresent(next ->
                        add(
                                new Paragraph(
                                        text(
                                                "schedule.next",
                                                HackathonWords.in(next.slot().title()),
                                                HackathonWords.day(next.from().toLocalDate()),
                                                HackathonWords.time(next.from())))));
        OrderedList order = new OrderedList();
        parts.teams().all(me, hackathon.id()).forEach(team -> order.add(new ListItem(team.name())));
        Div teams = new Div(new H2(text("screen.order")), order);
        teams.setVisible(order.getChildren().findAny().isPresent());
        add(teams);
    }

    private static Div on(Timed on, LocalDateTime now) {
        Paragraph left =
                new Paragraph(
                        text(
                                "screen.left",
                                Duration.between(now, on.to()).plusSeconds(59).toMinutes(),
                                HackathonWords.time(on.to())));
        left.addClassName("hackathon-screen-left");
        return new Div(
                new H1(HackathonWords.in(on.slot().title())),
                left,
                new Paragraph(HackathonWords.in(on.slot().text())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MS);
        var polling = event.getUI().addPollListener(poll -> show());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
