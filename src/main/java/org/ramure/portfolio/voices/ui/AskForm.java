package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Whom to invite to a moment, with which words and proofs. */
class AskForm extends Div {

    private final transient OwnRounds own;
    private final transient PersonId caller;
    private final transient OwnRounds.At at;
    private final transient Runnable asked;
    private final RadioButtonGroup<Voice> whom = new RadioButtonGroup<>();
    private final CheckboxGroup<Fellow> peers = new CheckboxGroup<>();
    private final TextField name = new TextField(VoiceWords.text("act.name"));
    private final TextField role = new TextField(VoiceWords.text("act.role"));
    private final EmailField email = new EmailField(VoiceWords.text("act.email"));
    private final TextArea message = new TextArea(VoiceWords.text("act.message"));
    private final CheckboxGroup<EvidenceItem> proofs = new CheckboxGroup<>();
    private final Div said = new Div();

    AskForm(OwnRounds own, PersonId caller, OwnRounds.At at, Runnable asked) {
        this.own = own;
        this.caller = caller;
        this.at = at;
        this.asked = asked;
        addClassNames("voices-ask", "stack");
        whom.setLabel(VoiceWords.text("act.whom"));
        whom.setItems(Voice.PEER, Voice.FACILITATOR, Voice.TUTOR, Voice.JURY);
        whom.setItemLabelGenerator(AskForm::label);
        whom.addValueChangeListener(change -> show());
        peers.setLabel(VoiceWords.text("act.peersPick"));
        peers.setItems(own.peers(caller, at.cohort()));
        peers.setItemLabelGenerator(
                fellow -> fellow.name().isEmpty() ? VoiceWords.text("voice.PEER") : fellow.name());
        role.setHelperText(VoiceWords.text("act.roleHint"));
        email.setHelperText(VoiceWords.text("act.emailHint"));
        message.setHelperText(VoiceWords.text("act.messageHint"));
        List<EvidenceItem> all = own.proofs(caller, at.cohort());
        proofs.setLabel(VoiceWords.text("act.proofs"));
        proofs.setHelperText(VoiceWords.text("act.proofsHint"));
        proofs.setItems(all);
        proofs.setItemLabelGenerator(item -> item.competence() + " · " + item.title());
        var send = new Button(VoiceWords.text("act.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(whom, peers, name, role, email, message);
        if (!all.isEmpty()) {
            add(proofs);
        }
        add(said, send);
        whom.setValue(Voice.PEER);
    }

    private static String label(Voice voice) {
        return VoiceWords.text(
                switch (voice) {
                    case PEER -> "act.peers";
                    case TUTOR -> "act.tutor";
                    case JURY -> "act.jury";
                    default -> "act.facilitator";
                });
    }

    private boolean isGuest() {
        return whom.getValue() == Voice.TUTOR || whom.getValue() == Voice.JURY;
    }

    private void show() {
        peers.setVisible(whom.getValue() == Voice.PEER);
        name.setVisible(isGuest());
        role.setVisible(isGuest());
        email.setVisible(isGuest());
    }

    private void send() {
        said.removeAll();
        email.setInvalid(false);
        name.setInvalid(false);
        Set<java.util.UUID> shown =
                proofs.getValue().stream().map(EvidenceItem::id).collect(Collectors.toSet());
        var words = new OwnRounds.Words(message.getValue(), shown);
        try {
            ask(words);
            Notices.say(VoiceWords.text("act.sentTo"));
            asked.run();
        } catch (UserFacingException refused) {
            refuse(refused);
        }
    }

    private void ask(OwnRounds.Words words) {
        switch (whom.getValue()) {
            case PEER -> {
                Set<PersonId> people = new HashSet<>();
                peers.getValue().forEach(fellow -> people.add(fellow.person()));
                own.askPeers(caller, at, people, words);
            }
            case FACILITATOR -> own.askFacilitator(caller, at, words);
            default ->
                    own.askGuest(
                            caller,
                            at,
                            whom.getValue(),
                            new OwnRounds.Guest(name.getValue(), role.getValue(), email.getValue()),
                            words);
        }
    }

    /** Beside its cause where there is one. */
    private void refuse(UserFacingException refused) {
        String text = Wording.text(refused);
        switch (refused.messageKey()) {
            case "portfolio.voices.guest.email", "portfolio.voices.guest.already" -> {
                email.setErrorMessage(text);
                email.setInvalid(true);
                email.focus();
            }
            case "portfolio.voices.guest.name" -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
                name.focus();
            }
            default -> said.add(Notices.problem(text));
        }
    }
}
