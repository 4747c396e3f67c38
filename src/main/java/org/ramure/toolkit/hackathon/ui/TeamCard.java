package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonPeople.Somebody;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.Team;

/** One team for its organiser: people, territory, place in the order. */
class TeamCard extends Section {

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient Team team;
    private final transient Runnable after;
    private final Div problem = new Div();

    TeamCard(
            HackathonParts parts,
            PersonId me,
            Hackathon hackathon,
            Team team,
            List<Somebody> free,
            Runnable after) {
        this.parts = parts;
        this.me = me;
        this.team = team;
        this.after = after;
        addClassNames("card", "stack");
        add(
                new H3(team.name()),
                order(),
                people(),
                placing(free),
                brief(hackathon),
                HackathonWords.link(
                        "hackathons/" + hackathon.slug() + "/equipe?equipe=" + team.id(),
                        text("team.room"),
                        "hackathon-room-link"),
                changing(),
                problem);
    }

    private void act(Runnable what) {
        if (HackathonWords.unlessRefused(problem, what)) {
            after.run();
        }
    }

    private HackathonTeams teams() {
        return parts.teams();
    }

    private Div order() {
        NativeButton up =
                HackathonWords.button(
                        "↑", "button-quiet", () -> act(() -> teams().move(me, team.id(), -1)));
        up.getElement().setAttribute("aria-label", text("team.up", team.name()));
        NativeButton down =
                HackathonWords.button(
                        "↓", "button-quiet", () -> act(() -> teams().move(me, team.id(), 1)));
        down.getElement().setAttribute("aria-label", text("team.down", team.name()));
        return HackathonWords.cluster(new Span(text("team.position", team.position())), up, down);
    }

    private UnorderedList people() {
        UnorderedList list = new UnorderedList();
        list.addClassName("hackathon-people");
        for (Team.Member member : team.members()) {
            String name = HackathonWords.name(member.name());
            NativeButton out =
                    HackathonWords.button(
                            text("team.out"),
                            "button-quiet",
                            () -> act(() -> teams().place(me, member.id(), Optional.empty())));
            out.getElement().setAttribute("aria-label", text("team.out.who", name));
            list.add(new ListItem(new Span(name), out));
        }
        return list;
    }

    private Div placing(List<Somebody> free) {
        Select<Somebody> who = new Select<>();
        who.setLabel(text("team.place"));
        who.setItems(free);
        who.setItemLabelGenerator(s -> HackathonWords.name(s.name()));
        who.addValueChangeListener(changed ->
                Optional.ofNullable(changed.getValue())
                        .ifPresent(
                                s -> act(() -> teams().place(me, s.id(), Optional.of(team.id())))));
        Div form = new Div(who);
        form.addClassName("hackathon-form");
        form.setVisible(!free.isEmpty() && team.members().size() < HackathonTeams.LARGEST);
        return form;
    }

    private Select<String> brief(Hackathon hackathon) {
        Select<String> select = TeamsPanel.briefs(hackathon, team);
        select.addValueChangeListener(changed ->
                act(() ->
                        teams().brief(
                                        me,
                                        team.id(),
                                        Optional.ofNullable(changed.getValue()).orElse(""))));
        return select;
    }

    private NativeDetails changing() {
        TextField name = new TextField(text("team.name"));
        name.setValue(team.name());
        Checkbox withWork = new Checkbox(text("team.remove.work"));
        Div rename =
                new Div(
                        name,
                        HackathonWords.button(
                                text("team.rename"),
                                "button-quiet",
                                () -> act(() -> teams().rename(me, team.id(), name.getValue()))));
        rename.addClassName("hackathon-form");
        Div remove =
                new Div(
                        withWork,
                        HackathonWords.button(
                                text("team.remove", team.name()),
                                "button-quiet",
                                () ->
                                        act(() ->
                                                teams().remove(
                                                                me,
                                                                team.id(),
                                                                withWork.getValue()))));
        remove.addClassName("hackathon-form");
        return new NativeDetails(text("team.change"), new Div(rename, remove));
    }
}
