package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.journey.Prompt;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.ui.spi.RhythmPart;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** What is next, what waits, what this month asks, and what to write about. */
class WeekPanel extends Div {

    /** How many appointments to arrange are shown at once; the others wait behind a line. */
    private static final int FIRST = 2;

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient MyRhythm mine;
    private final transient Runnable again;

    WeekPanel(
            RhythmRooms rooms,
            PersonId caller,
            MyRhythm mine,
            List<RhythmPart> parts,
            Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.mine = mine;
        this.again = again;
        addClassNames("stack", "rhythm-week");
        add(next());
        parts.stream()
                .flatMap(part -> part.show(caller, mine.cohort()).stream())
                .forEach(this::add);
        addCatchUp();
        arrange();
        OwnMonth month = mine.month();
        add(tasks(month), prompts(month.month()), trial(month.month()));
    }

    private Component next() {
        var card = new Section(new H2(getTranslation("portfolio.rhythm.next")));
        card.addClassNames("card", "rhythm-next");
        if (mine.next().isEmpty()) {
            card.add(new Paragraph(getTranslation("portfolio.rhythm.next.none")));
            return card;
        }
        DatedMilestone next = mine.next().get();
        if (mine.toArrange().contains(next)) {
            var meeting = card(next);
            meeting.removeClassName("card");
            card.add(meeting);
            return card;
        }
        var title = new Paragraph(MilestoneWords.title(next));
        title.addClassName("rhythm-next-title");
        var facts = new Div(new Span(MilestoneWords.when(next)), MilestoneWords.badge(next));
        facts.addClassName("cluster");
        card.add(title, facts);
        if (next.milestone().kind().isHeldTogether()) {
            card.add(
                    new Anchor(
                            "sessions/" + mine.cohort().slug(),
                            getTranslation("portfolio.rhythm.session")));
        }
        return card;
    }

    private void addCatchUp() {
        MyCatchUp standing =
                rooms.catchUps()
                        .of(caller, mine.cohort().id(), CatchUpRules.USUAL_MINUTES, Set.of());
        if (standing.state() == MyCatchUp.State.OFFERED) {
            var hint =
                    new Paragraph(
                            new Span(
                                    getTranslation(
                                                    "portfolio.rhythm.catchUp.hint",
                                                    standing.offer().tasks().size())
                                            + " "),
                            new Anchor(
                                    "mon-parcours/" + mine.cohort().slug() + "?onglet=rattrapage",
                                    getTranslation("portfolio.rhythm.catchUp.see")));
            hint.addClassName("call-out");
            add(hint);
        }
    }

    private void arrange() {
        List<DatedMilestone> waiting =
                mine.toArrange().stream()
                        .filter(milestone -> !mine.next().equals(Optional.of(milestone)))
                        .toList();
        if (waiting.isEmpty()) {
            return;
        }
        var part = new Section(new H2(getTranslation("portfolio.rhythm.arrange")));
        waiting.stream().limit(FIRST).forEach(milestone -> part.add(card(milestone)));
        if (waiting.size() > FIRST) {
            var others = new Div();
            waiting.stream().skip(FIRST).forEach(milestone -> others.add(card(milestone)));
            part.add(
                    new NativeDetails(
                            getTranslation(
                                    "portfolio.rhythm.arrange.others", waiting.size() - FIRST),
                            others));
        }
        add(part);
    }

    private MeetingCard card(DatedMilestone milestone) {
        return new MeetingCard(rooms, caller, mine.place(), milestone, true, again);
    }

    private Component tasks(OwnMonth month) {
        var part =
                new Section(
                        new H2(
                                getTranslation(
                                        "portfolio.rhythm.month",
                                        month.month().number(),
                                        month.month().title().in(Reader.language()))));
        var text = new Prose(month.month().text());
        Reader.mark(text, mine.journey().language());
        var about = new NativeDetails(getTranslation("portfolio.rhythm.month.about"), text);
        about.addClassName("rhythm-about");
        part.add(about);
        var list = new UnorderedList();
        list.addClassName("rhythm-tasks");
        month.tasks()
                .forEach(task ->
                        list.add(
                                new TaskRow(
                                        rooms,
                                        caller,
                                        mine.cohort().id(),
                                        task.task(),
                                        task.done(),
                                        again)));
        part.add(list);
        return part;
    }

    private Component prompts(Month month) {
        var part = new Section(new H2(getTranslation("portfolio.rhythm.prompts")));
        var list = new UnorderedList();
        list.addClassName("rhythm-prompts");
        for (Prompt prompt : month.prompts()) {
            var turn = new Span(getTranslation("portfolio.rhythm.turn." + prompt.turn()));
            turn.addClassName("rhythm-turn");
            String text = prompt.text().in(Reader.language());
            var write =
                    new Anchor(
                            "carnet/noter?consigne=" + encoded(prompt.id()),
                            getTranslation("portfolio.rhythm.write"));
            write.getElement()
                    .setAttribute(
                            "aria-label", getTranslation("portfolio.rhythm.write.about", text));
            list.add(new ListItem(turn, new Span(text), write));
        }
        part.add(list);
        return part;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Component trial(Month month) {
        var part =
                new Section(
                        new H2(getTranslation("portfolio.rhythm.trial")),
                        new Paragraph(month.trial().in(Reader.language())),
                        new Anchor(
                                "experimentations", getTranslation("portfolio.rhythm.trial.open")));
        part.addClassNames("rhythm-trial");
        return part;
    }
}
