package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonPeople.Somebody;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;

/** Teams in the order of their pitches: made by hand, dealt out, with a territory each. */
class TeamsPanel extends Section {

    private static final int USUAL = 5;

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient Hackathon hackathon;

    TeamsPanel(HackathonParts parts, PersonId me, Hackathon hackathon) {
        this.parts = parts;
        this.me = me;
        this.hackathon = hackathon;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        List<Team> teams = parts.teams().all(me, hackathon.id());
        List<Somebody> free =
                parts.people().all(me, hackathon.id()).stream()
                        .filter(s -> s.part() == Part.PARTICIPANT && s.team().isEmpty())
                        .toList();
        add(new H2(text("tab.equipes")), HackathonWords.muted(text("team.free", free.size())));
        add(making(), dealing(teams.isEmpty()));
        if (teams.isEmpty()) {
            add(new EmptyState(text("team.none")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("hackathon-teams");
            teams.forEach(team ->
                    list.add(
                            new ListItem(
                                    new TeamCard(parts, me, hackathon, team, free, this::show))));
            add(list);
        }
    }

    private Div making() {
        TextField name = new TextField(text("team.name"));
        Div problem = new Div();
        Div form =
                new Div(
                        name,
                        HackathonWords.button(
                                text("team.add"),
                                "button-primary",
                                () ->
                                        act(
                                                problem,
                                                () ->
                                                        parts.teams()
                                                                .add(
                                                                        me,
                                                                        hackathon.id(),
                                                                        name.getValue()))));
        form.addClassName("hackathon-form");
        return new Div(form, problem);
    }

    private Div dealing(boolean none) {
        IntegerField size = new IntegerField(text("team.size.label"));
        size.setValue(USUAL);
        size.setMin(HackathonTeams.SMALLEST);
        size.setMax(HackathonTeams.LARGEST);
        size.setStepButtonsVisible(true);
        Div problem = new Div();
        Div form = new Div(size, button("team.deal", problem, () -> deal(size.getOptionalValue())));
        form.addClassName("hackathon-form");
        Div draws =
                HackathonWords.cluster(
                        button(
                                "team.drawBriefs",
                                problem,
                                () -> parts.teams().drawBriefs(me, hackathon.id())),
                        button(
                                "team.drawOrder",
                                problem,
                                () -> parts.teams().drawOrder(me, hackathon.id())));
        draws.setVisible(!none);
        Div all = new Div(form, draws, problem);
        all.addClassName("stack");
        return all;
    }

    private void deal(Optional<Integer> size) {
        parts.teams().deal(me, hackathon.id(), size.orElse(0));
    }

    private NativeButton button(String key, Div problem, Runnable what) {
        return HackathonWords.button(text(key), "button-quiet", () -> act(problem, what));
    }

    private void act(Div problem, Runnable what) {
        if (HackathonWords.unlessRefused(problem, what)) {
            show();
        }
    }

    /** A list of territories, with none first. */
    static Select<String> briefs(Hackathon hackathon, Team team) {
        Select<String> select = new Select<>();
        select.setLabel(text("team.brief"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("team.brief.none"));
        select.setItems(hackathon.template().briefs().stream().map(b -> b.id()).toList());
        select.setItemLabelGenerator(id ->
                id == null || id.isEmpty()
                        ? text("team.brief.none")
                        : hackathon
                                .template()
                                .brief(id)
                                .map(b -> HackathonWords.in(b.title()))
                                .orElse(id));
        if (!team.brief().isEmpty()) {
            select.setValue(team.brief());
        }
        return select;
    }
}
