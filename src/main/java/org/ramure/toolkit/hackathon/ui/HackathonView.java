package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.Part;

/** A hackathon: what concerns each person first, and for organisers all its parts. */
@Route("hackathons/:slug")
@PermitAll
class HackathonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PARAMETER = "partie";
    private static final List<String> PARTS =
            List.of("deroule", "equipes", "personnes", "jury", "reglages");

    private final transient HackathonParts parts;
    private String title = "";
    private String slug = "";
    private String part = "";

    HackathonView(HackathonParts parts) {
        this.parts = parts;
        addClassNames("hackathon", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        part =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PARAMETER)
                        .filter(PARTS::contains)
                        .orElse(PARTS.getFirst());
        show();
    }

    private void show() {
        removeAll();
        PersonId me = parts.current().requireAccount();
        Hackathon hackathon = parts.hackathons().find(me, slug).orElseThrow(NotFoundException::new);
        title = hackathon.terms().title();
        add(back(), new PageHeader(title, ""), facts(hackathon));
        if (hackathon.state().opened() && !hackathon.state().openedReason().isEmpty()) {
            Paragraph early = new Paragraph(text("opened.early", hackathon.state().openedReason()));
            early.addClassName("call-out");
            add(early);
        }
        if (hackathon.organises()) {
            add(nav(), organiser(me, hackathon));
        } else if (hackathon.part() == Part.JURY) {
            add(
                    HackathonWords.link(
                            "hackathons/" + slug + "/jury", text("jury.go"), "button-primary"),
                    new SchedulePanel(hackathon, parts.clock()));
        } else {
            add(
                    new ParticipantPanel(parts, me, hackathon, this::show),
                    new SchedulePanel(hackathon, parts.clock()));
        }
    }

    private static Anchor back() {
        Anchor back = new Anchor("hackathons", text("back"));
        back.addClassName("hackathon-back");
        return back;
    }

    private static Div facts(Hackathon hackathon) {
        Div facts =
                HackathonWords.cluster(
                        HackathonWords.badge(
                                text("part." + hackathon.part().name().toLowerCase(Locale.ROOT))),
                        new Span(
                                HackathonWords.days(
                                        hackathon.terms().firstDay(),
                                        hackathon.terms().lastDay())));
        if (!hackathon.terms().place().isEmpty()) {
            facts.add(new Span(hackathon.terms().place()));
        }
        return facts;
    }

    private Nav nav() {
        UnorderedList list = new UnorderedList();
        for (String each : PARTS) {
            Anchor link =
                    new Anchor(
                            "hackathons/" + slug + "?" + PARAMETER + "=" + each,
                            text("tab." + each));
            if (each.equals(part)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("hackathon-nav");
        nav.getElement().setAttribute("aria-label", text("tabs"));
        return nav;
    }

    private Component organiser(PersonId me, Hackathon hackathon) {
        return switch (part) {
            case "equipes" -> new TeamsPanel(parts, me, hackathon);
            case "personnes" -> new PeoplePanel(parts, me, hackathon);
            case "jury" -> new JuryStatePanel(parts, me, hackathon, this::show);
            case "reglages" -> new SettingsPanel(parts, me, hackathon, this::show);
            default -> schedule(hackathon);
        };
    }

    private Div schedule(Hackathon hackathon) {
        Anchor screen =
                HackathonWords.link(
                        "hackathons/" + slug + "/ecran", text("screen.go"), "button-quiet");
        screen.setTarget("_blank");
        screen.setRouterIgnore(true);
        Div all =
                new Div(
                        HackathonWords.cluster(screen),
                        new SchedulePanel(hackathon, parts.clock()),
                        new RolesDetails(hackathon.template()));
        all.addClassName("stack");
        return all;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
