package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonTemplate.Brief;
import org.ramure.toolkit.hackathon.TeamRoom;

/** A team's room: its territory, what it hands in, who does what, the running order. */
@Route("hackathons/:slug/equipe")
@PermitAll
class TeamRoomView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HackathonParts parts;
    private String title = "";

    TeamRoomView(HackathonParts parts) {
        this.parts = parts;
        addClassNames("hackathon", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId me = parts.current().requireAccount();
        Hackathon hackathon =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(slug -> parts.hackathons().find(me, slug))
                        .orElseThrow(NotFoundException::new);
        Optional<String> asked =
                event.getLocation().getQueryParameters().getSingleParameter("equipe");
        try {
            Optional<TeamRoom> room =
                    asked.flatMap(HackathonWords::id)
                            .map(team -> parts.rooms().open(me, team))
                            .filter(found -> found.hackathon().id().equals(hackathon.id()))
                            .or(() -> parts.rooms().own(me, hackathon.id()));
            show(me, hackathon, room);
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId me, Hackathon hackathon, Optional<TeamRoom> room) {
        Anchor back =
                new Anchor("hackathons/" + hackathon.slug(), "← " + hackathon.terms().title());
        back.addClassName("hackathon-back");
        title = room.map(r -> r.team().name()).orElse(text("mine"));
        add(back, new PageHeader(title, room.map(TeamRoomView::people).orElse("")));
        if (room.isEmpty()) {
            add(new Paragraph(text("mine.none")));
            return;
        }
        add(brief(me, room.get()));
        add(new WorkPanel(parts, me, room.get()), new SchedulePanel(hackathon, parts.clock()));
    }

    private static String people(TeamRoom room) {
        return HackathonWords.names(room.team().members().stream().map(m -> m.name()).toList());
    }

    private Section brief(PersonId me, TeamRoom room) {
        Section section = new Section(new H2(text("brief")));
        section.addClassNames("card", "stack");
        if (room.brief().isPresent()) {
            Brief brief = room.brief().get();
            section.add(
                    new H3(HackathonWords.in(brief.title())),
                    HackathonWords.muted(HackathonWords.in(brief.territory())),
                    question(brief),
                    HackathonWords.prose(brief.facts()),
                    new H3(text("brief.expected")),
                    HackathonWords.prose(brief.expected()));
        } else {
            section.add(
                    new Paragraph(
                            text(room.team().brief().isEmpty() ? "brief.none" : "brief.later")));
            if (room.writes() && room.hackathon().terms().joining()) {
                section.add(choosing(me, room));
            }
        }
        return section;
    }

    private static Paragraph question(Brief brief) {
        Paragraph question = new Paragraph(HackathonWords.in(brief.question()));
        question.addClassName("call-out");
        return question;
    }

    private Select<String> choosing(PersonId me, TeamRoom room) {
        Select<String> select = TeamsPanel.briefs(room.hackathon(), room.team());
        select.addValueChangeListener(changed -> {
            try {
                parts.teams()
                        .brief(
                                me,
                                room.team().id(),
                                Optional.ofNullable(changed.getValue()).orElse(""));
                getUI().ifPresent(ui -> ui.getPage().reload());
            } catch (UserFacingException no) {
                Notices.say(HackathonWords.text(no));
            }
        });
        return select;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
