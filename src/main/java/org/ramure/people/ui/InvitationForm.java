package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;

/** Invites somebody by mail, with the roles they will have. */
class InvitationForm extends Details {

    private final EmailField email = new EmailField(getTranslation("people.invite.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final transient BiConsumer<String, Set<Role>> invite;

    InvitationForm(BiConsumer<String, Set<Role>> invite) {
        this.invite = invite;
        addClassName("people-invitation");
        setSummaryText(getTranslation("people.invite.title"));
        email.setId("people-invite-email");
        email.setManualValidation(true);
        roles.setLabel(getTranslation("people.roles.label"));
        roles.setItems(Role.FACILITATOR, Role.AUTHOR, Role.ADMINISTRATOR);
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role.name()));
        roles.setHelperText(getTranslation("people.roles.help"));
        var box =
                new Div(
                        email,
                        roles,
                        new Button(getTranslation("people.invite.go"), click -> invite()));
        box.addClassName("people-form");
        add(box);
    }

    private void invite() {
        Refusals.clear(email);
        try {
            invite.accept(email.getValue(), roles.getValue());
        } catch (UserFacingException refusal) {
            Refusals.show(email, refusal);
            return;
        }
        email.clear();
        roles.clear();
    }
}
