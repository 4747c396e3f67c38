package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.Meeting;
import org.ramure.portfolio.rhythm.Meetings.Which;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A call, immersion or interview, and what either side can do about it. */
class MeetingCard extends Div {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NOTE = 8000;

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient DatedMilestone milestone;
    private final transient Which which;
    private final transient Runnable again;
    private final boolean learner;
    private final RhythmRefusal refusal = new RhythmRefusal();

    MeetingCard(
            RhythmRooms rooms,
            PersonId caller,
            ParticipantId person,
            DatedMilestone milestone,
            boolean learner,
            Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.milestone = milestone;
        this.learner = learner;
        this.again = again;
        this.which =
                new Which(
                        person,
                        milestone.milestone().id(),
                        milestone.meeting().map(Meeting::sequence).orElse(0));
        addClassNames("card", "rhythm-meeting");
        var facts =
                new Div(new Span(MilestoneWords.when(milestone)), MilestoneWords.badge(milestone));
        facts.addClassName("cluster");
        add(new H3(MilestoneWords.title(milestone)), facts);
        milestone.meeting().ifPresent(this::tell);
        act();
        add(refusal);
    }

    private void tell(Meeting meeting) {
        if (meeting.state() == Meeting.State.CANCELLED) {
            add(
                    new Paragraph(
                            meeting.reason().isEmpty()
                                    ? getTranslation("portfolio.rhythm.meeting.calledOff")
                                    : getTranslation(
                                            "portfolio.rhythm.meeting.calledOffBecause",
                                            meeting.reason())));
        } else if (!meeting.place().isEmpty()) {
            add(place(meeting.place()));
        }
        if (milestone.state() == State.PROPOSED && !meeting.proposedBy().isEmpty()) {
            add(
                    new Paragraph(
                            getTranslation(
                                    "portfolio.rhythm.meeting.proposedBy", meeting.proposedBy())));
        }
        if (!meeting.notes().isEmpty()) {
            add(notes(meeting));
        }
    }

    private static Component place(String place) {
        return place.startsWith("https://")
                ? new Paragraph(new Anchor(place, place))
                : new Paragraph(place);
    }

    private static Component notes(Meeting meeting) {
        var list = new UnorderedList();
        list.addClassName("rhythm-notes");
        for (Meeting.Note note : meeting.notes()) {
            var by = new Span(note.author() + " · " + Wording.day(Reader.language(), note.at()));
            by.addClassName("muted");
            var text = new Span(note.text());
            text.addClassName("rhythm-note");
            list.add(new ListItem(by, text));
        }
        return list;
    }

    private void act() {
        boolean answers =
                milestone.state() == State.PROPOSED
                        && milestone.meeting().filter(m -> m.fromLearner() != learner).isPresent();
        if (answers) {
            add(primary("accept", () -> rooms.meetings().accept(caller, which)));
        }
        switch (milestone.state()) {
            case TO_FIX, LATE, PAUSED -> add(form("propose"));
            case PROPOSED -> add(form("other"), off("decline"));
            case FIXED -> add(note(), form("change"), off("cancel"));
            case PASSED ->
                    add(
                            primary("held", () -> rooms.meetings().held(caller, which)),
                            note(),
                            form("change"));
            case DONE -> add(note());
            default -> {
                // nothing to do about the others
            }
        }
    }

    private Button primary(String what, Runnable act) {
        var button =
                new Button(getTranslation("portfolio.rhythm.meeting." + what), click -> go(act));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(
                getTranslation("portfolio.rhythm.meeting." + what)
                        + " – "
                        + MilestoneWords.title(milestone));
        return button;
    }

    private void go(Runnable act) {
        if (refusal.unless(act)) {
            again.run();
            Notices.say(getTranslation("portfolio.rhythm.meeting.saved"));
        }
    }

    private Component form(String key) {
        String label = getTranslation("portfolio.rhythm.meeting." + key);
        return new NativeDetails(
                label,
                new MeetingForm(
                        milestone,
                        getTranslation("portfolio.rhythm.meeting.send"),
                        slot -> {
                            rooms.meetings().propose(caller, which, slot);
                            again.run();
                            Notices.say(getTranslation("portfolio.rhythm.meeting.saved"));
                        }));
    }

    private Component off(String key) {
        return words(
                key,
                "portfolio.rhythm.meeting.reason",
                LONGEST_REASON,
                text -> rooms.meetings().cancel(caller, which, text));
    }

    private Component note() {
        return words(
                "note",
                "portfolio.rhythm.meeting.note.label",
                LONGEST_NOTE,
                text -> rooms.meetings().note(caller, which, text));
    }

    private Component words(String key, String label, int longest, Consumer<String> act) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(longest);
        area.addClassName("rhythm-words");
        String title = getTranslation("portfolio.rhythm.meeting." + key);
        var send =
                new Button(
                        getTranslation("portfolio.rhythm.meeting." + key + ".send"),
                        click -> go(() -> act.accept(area.getValue())));
        var form = new Div(area, send);
        form.addClassName("rhythm-form");
        return new NativeDetails(title, form);
    }
}
