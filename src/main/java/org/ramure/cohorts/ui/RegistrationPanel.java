package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Registered;
import org.ramure.cohorts.Sessions.Visitor;

/** One's place in a session: register, answer, see where one stands, give it back. */
class RegistrationPanel extends Aside {

    private final transient Sessions sessions;
    private final transient RegistrationLimits limits;
    private final transient Visitor visitor;
    private final transient SessionPage page;
    private final EmailField email = new EmailField(getTranslation("cohorts.invite.email"));
    private final TextField given = new TextField(getTranslation("cohorts.invite.given"));
    private final TextField family = new TextField(getTranslation("cohorts.invite.family"));
    private final TextField body = new TextField(getTranslation("cohorts.invite.body"));
    private final Refusal refusal = new Refusal();

    RegistrationPanel(
            Sessions sessions, RegistrationLimits limits, Visitor visitor, SessionPage page) {
        this.sessions = sessions;
        this.limits = limits;
        this.visitor = visitor;
        this.page = page;
        addClassNames("card", "cohorts-registration");
        getElement().setAttribute("aria-label", getTranslation("cohorts.session.place"));
        page.mine().ifPresentOrElse(this::place, this::nobodyYet);
    }

    private void place(Participant mine) {
        boolean open = page.cohort().status().takesPeople();
        boolean coming =
                mine.status() == ParticipantStatus.ENROLLED
                        || mine.status() == ParticipantStatus.WAITING;
        add(
                new H2(getTranslation("cohorts.session.place")),
                new Paragraph(getTranslation("cohorts.session.mine." + mine.status().name())));
        if (open && !coming) {
            add(button("cohorts.session.come", true, () -> answer(true)));
        }
        if (open && (coming || mine.status() == ParticipantStatus.INVITED)) {
            add(
                    button(
                            coming ? "cohorts.session.giveBack" : "cohorts.session.decline",
                            false,
                            () -> answer(false)));
        }
        add(refusal);
        visitor.account()
                .filter(account -> coming)
                .ifPresent(
                        account -> add(new AdjustmentForm(sessions, account, page.cohort().id())));
    }

    private void nobodyYet() {
        if (!page.mayRegister()) {
            add(
                    new H2(getTranslation("cohorts.session.place")),
                    new Paragraph(getTranslation("cohorts.register.closed")));
            return;
        }
        add(new H2(getTranslation("cohorts.session.register")));
        add(new Paragraph(SessionFacts.places(page, this::getTranslation)));
        if (visitor.account().isPresent()) {
            add(button("cohorts.session.registerMe", true, this::register), refusal);
            return;
        }
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        var form =
                new Div(
                        email,
                        given,
                        family,
                        body,
                        refusal,
                        button("cohorts.session.registerMe", true, this::register));
        form.addClassName("cohorts-form");
        var how = new Paragraph(getTranslation("cohorts.session.noAccount"));
        how.addClassName("muted");
        add(form, how);
    }

    private Component button(String key, boolean primary, Runnable what) {
        var button = new Button(getTranslation(key), click -> what.run());
        button.addThemeVariants(primary ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        return button;
    }

    private void register() {
        refusal.unless(() -> {
            if (visitor.account().isEmpty()) {
                limits.take();
            }
            say(
                    sessions.register(
                            visitor,
                            page.cohort().slug(),
                            new Invitee(
                                    email.getValue(),
                                    given.getValue(),
                                    family.getValue(),
                                    body.getValue(),
                                    "")));
        });
    }

    private void answer(boolean comes) {
        refusal.unless(() -> say(sessions.answer(visitor, page.cohort().slug(), comes)));
    }

    private void say(Registered result) {
        removeAll();
        var text =
                new Paragraph(
                        getTranslation("cohorts.session.done." + result.name(), email.getValue()));
        text.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("cohorts.session.place")), text);
    }
}
