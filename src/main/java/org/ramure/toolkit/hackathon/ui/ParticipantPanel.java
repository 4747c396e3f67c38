package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.Team;

/** One's own team first; then the others, to join where the organiser lets people choose. */
class ParticipantPanel extends Section {

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient Hackathon hackathon;
    private final transient Runnable after;
    private final Div problem = new Div();

    ParticipantPanel(HackathonParts parts, PersonId me, Hackathon hackathon, Runnable after) {
        this.parts = parts;
        this.me = me;
        this.hackathon = hackathon;
        this.after = after;
        addClassName("stack");
        List<Team> teams = parts.teams().all(me, hackathon.id());
        Optional<Team> own = teams.stream().filter(Team::mine).findFirst();
        add(own.map(this::own).orElseGet(ParticipantPanel::none), problem);
        if (!teams.isEmpty()) {
            add(others(teams, own.isPresent()));
        }
    }

    private static Section none() {
        Section section = new Section(new H2(text("mine")), new Paragraph(text("mine.none")));
        section.addClassName("card");
        return section;
    }

    private Section own(Team team) {
        String address = "hackathons/" + hackathon.slug();
        Section section = new Section(new H2(text("mine.team", team.name())), names(team));
        section.addClassNames("card", "stack");
        Div links =
                HackathonWords.cluster(
                        HackathonWords.link(
                                address + "/equipe", text("mine.room"), "button-primary"));
        if (hackathon.state().published()) {
            links.add(
                    HackathonWords.link(
                            address + "/retour/" + team.id(),
                            text("feedback.go"),
                            "button-primary"));
        }
        if (hackathon.terms().joining()) {
            links.add(button(text("mine.leave"), () -> parts.teams().leave(me, team.id())));
        }
        section.add(links);
        return section;
    }

    private static Paragraph names(Team team) {
        return new Paragraph(
                HackathonWords.names(team.members().stream().map(Team.Member::name).toList()));
    }

    private NativeButton button(String label, Runnable what) {
        return HackathonWords.button(
                label,
                "button-quiet",
                () -> {
                    if (HackathonWords.unlessRefused(problem, what)) {
                        after.run();
                    }
                });
    }

    private Section others(List<Team> teams, boolean placed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hackathon-list");
        for (Team team : teams) {
            Span name = new Span(team.name());
            name.addClassName("hackathon-title");
            ListItem item = new ListItem(name);
            hackathon
                    .template()
                    .brief(team.brief())
                    .ifPresent(b -> item.add(HackathonWords.badge(HackathonWords.in(b.title()))));
            item.add(names(team));
            boolean room = team.members().size() < HackathonTeams.LARGEST;
            if (hackathon.terms().joining() && !placed && room) {
                item.add(
                        button(
                                text("team.join", team.name()),
                                () -> parts.teams().join(me, team.id())));
            }
            list.add(item);
        }
        return new Section(new H2(text("tab.equipes")), list);
    }
}
