package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Invited;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant.Origin;
import org.ramure.cohorts.Participants;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** Invites one person. */
class HandForm extends Section {

    private final EmailField email = new EmailField(getTranslation("cohorts.invite.email"));
    private final TextField given = new TextField(getTranslation("cohorts.invite.given"));
    private final TextField family = new TextField(getTranslation("cohorts.invite.family"));
    private final TextField body = new TextField(getTranslation("cohorts.invite.body"));
    private final Refusal refusal = new Refusal();
    private final transient Participants participants;
    private final transient PersonId caller;
    private final transient Cohort cohort;

    HandForm(Participants participants, PersonId caller, Cohort cohort) {
        this.participants = participants;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("card");
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        var send = new Button(getTranslation("cohorts.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(email, given, family, body, refusal, send);
        form.addClassName("cohorts-form");
        add(new H2(getTranslation("cohorts.invite.hand")), form);
    }

    private void send() {
        email.setInvalid(false);
        refusal.unless(() -> {
            Invited done =
                    participants.invite(
                            caller,
                            cohort.id(),
                            List.of(
                                    new Invitee(
                                            email.getValue(),
                                            given.getValue(),
                                            family.getValue(),
                                            body.getValue(),
                                            "")),
                            Origin.HAND);
            if (done.refused() > 0) {
                email.setErrorMessage(getTranslation("cohorts.invite.address"));
                email.setInvalid(true);
            } else {
                String key = done.sent() > 0 ? "cohorts.invite.done" : "cohorts.invite.already";
                Notices.say(getTranslation(key, email.getValue()));
                email.clear();
                given.clear();
                family.clear();
            }
        });
    }
}
