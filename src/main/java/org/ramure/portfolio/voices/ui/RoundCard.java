package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.OwnRounds.OwnReading;
import org.ramure.portfolio.voices.Round;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A moment of the learner: who is asked, who answered, and what to do. */
class RoundCard extends Section {

    private final transient OwnRounds own;
    private final transient PersonId caller;
    private final transient OwnRounds.At at;
    private final transient Round round;
    private final transient List<OwnReading> takeable;
    private final transient Runnable again;
    private final Div said = new Div();

    RoundCard(
            OwnRounds own,
            PersonId caller,
            CohortId cohort,
            Round round,
            List<OwnReading> takeable,
            Runnable again) {
        this.takeable = takeable;
        this.own = own;
        this.caller = caller;
        this.at = new OwnRounds.At(cohort, round.key());
        this.round = round;
        this.again = again;
        addClassNames("voices-round", "card");
        add(head(), standing(), said, people(), acts(), more());
    }

    private Div head() {
        var head = new Div(new H3(round.label().in(Reader.language())));
        head.addClassName("cluster");
        round.around()
                .ifPresent(day -> {
                    var when =
                            new Span(
                                    VoiceWords.text(
                                            "moment.around",
                                            Wording.day(
                                                    day.atTime(12, 0)
                                                            .atZone(org.ramure.cohorts.HalfDay.ZONE)
                                                            .toInstant())));
                    when.addClassName("muted");
                    head.add(when);
                });
        if (!round.ofCohort()) {
            head.add(VoiceWords.badge(VoiceWords.text("moment.own")));
        }
        return head;
    }

    private Div standing() {
        var standing = new Div(VoiceWords.muted(state()));
        if (!round.expected().isEmpty()) {
            standing.add(
                    VoiceWords.muted(
                            VoiceWords.text(
                                    "moment.expected",
                                    round.expected().stream()
                                            .sorted()
                                            .map(VoiceWords::voice)
                                            .collect(Collectors.joining(", ")))));
        }
        return standing;
    }

    private String state() {
        return round.opening()
                .map(opening ->
                        opening.isEarly()
                                ? VoiceWords.text(
                                        "moment.openedEarly",
                                        Wording.dayAndTime(opening.at()),
                                        opening.by().isEmpty()
                                                ? VoiceWords.text("departed")
                                                : opening.by(),
                                        opening.reason())
                                : VoiceWords.text(
                                        "moment.opened", Wording.dayAndTime(opening.at())))
                .orElseGet(
                        () -> VoiceWords.text(round.blind() ? "moment.blind" : "moment.notBlind"));
    }

    private com.vaadin.flow.component.Component people() {
        if (round.asked().isEmpty()) {
            return VoiceWords.muted(VoiceWords.text("moment.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("voices-asked");
        round.asked().forEach(asked -> list.add(line(asked)));
        return list;
    }

    private ListItem line(Asked asked) {
        var name = new Span(VoiceWords.name(asked));
        name.addClassName("voices-name");
        var state = new Span(VoiceWords.state(asked));
        state.addClassName(asked.state() == Asked.State.SENT ? "voices-in" : "muted");
        var item = new ListItem(name, state);
        if (asked.state() != Asked.State.SENT && asked.voice() != Voice.SELF) {
            item.add(
                    small(
                            "act.remind",
                            asked,
                            () -> own.remind(caller, asked.id()),
                            "act.reminded"),
                    small(
                            "act.revoke",
                            asked,
                            () -> own.revoke(caller, asked.id()),
                            "act.revoked"));
        }
        return item;
    }

    private Button small(String key, Asked asked, Runnable act, String done) {
        var button = new Button(VoiceWords.text(key), click -> attempt(act, done));
        button.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY);
        button.getElement()
                .setAttribute("aria-label", VoiceWords.text(key) + " : " + VoiceWords.name(asked));
        return button;
    }

    private void attempt(Runnable act, String done) {
        said.removeAll();
        try {
            act.run();
            Notices.say(VoiceWords.text(done));
            again.run();
        } catch (UserFacingException refused) {
            said.add(Notices.problem(Wording.text(refused)));
        }
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("cluster");
        boolean sent = round.by(Voice.SELF).stream().anyMatch(a -> a.state() == Asked.State.SENT);
        if (!sent) {
            boolean begun = !round.by(Voice.SELF).isEmpty();
            var self =
                    new Button(VoiceWords.text(begun ? "act.selfGo" : "act.self"), click -> self());
            self.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_PRIMARY);
            acts.add(self);
            takeable.forEach(reading -> acts.add(take(reading)));
        }
        return acts;
    }

    private Button take(OwnReading reading) {
        return new Button(
                VoiceWords.text("act.take", Wording.day(reading.takenAt())),
                click -> attempt(() -> own.take(caller, at, reading.id()), "act.taken"));
    }

    private void self() {
        UUID form = own.self(caller, at);
        com.vaadin.flow.component.UI.getCurrent().navigate("regards/" + form);
    }

    /** What is needed seldom stays closed until it is asked for. */
    private Div more() {
        var more = new Div();
        var place = new Div();
        var ask = new NativeDetails(VoiceWords.text("act.askMore"), place);
        ask.addToggleListener(toggle -> {
            if (toggle.isOpened() && place.getChildren().findAny().isEmpty()) {
                place.add(new AskForm(own, caller, at, again));
            }
        });
        more.add(ask);
        boolean somethingIn = round.asked().stream().anyMatch(a -> a.state() == Asked.State.SENT);
        if (!round.isOpen() && somethingIn && round.isWaiting()) {
            more.add(early());
        }
        if (!round.ofCohort() && round.id().isPresent()) {
            more.add(share(round.id().get()));
        }
        return more;
    }

    private NativeDetails early() {
        var reason = new TextArea(VoiceWords.text("act.earlyReason"));
        reason.setHelperText(VoiceWords.text("act.earlyHint"));
        var go =
                new Button(
                        VoiceWords.text("act.earlyGo"),
                        click -> {
                            try {
                                own.openEarly(caller, round.id().orElseThrow(), reason.getValue());
                                again.run();
                            } catch (UserFacingException refused) {
                                reason.setErrorMessage(Wording.text(refused));
                                reason.setInvalid(true);
                                reason.focus();
                            }
                        });
        var form = new Div(reason, go);
        form.addClassNames("voices-ask", "stack");
        return new NativeDetails(VoiceWords.text("act.early"), form);
    }

    private Checkbox share(UUID id) {
        var box = new Checkbox(VoiceWords.text("act.share"), round.shared());
        box.addValueChangeListener(change -> own.share(caller, id, change.getValue()));
        return box;
    }
}
