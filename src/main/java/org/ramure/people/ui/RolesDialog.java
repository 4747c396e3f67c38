package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;
import org.ramure.people.Account;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;

/** What one person may do. */
class RolesDialog extends Dialog {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final transient Consumer<Set<Role>> give;

    RolesDialog(Account account, Consumer<Set<Role>> give) {
        this.give = give;
        setHeaderTitle(
                getTranslation(
                        "people.roles.title",
                        account.fullName().isEmpty() ? account.email() : account.fullName()));
        roles.setLabel(getTranslation("people.roles.label"));
        roles.setHelperText(getTranslation("people.roles.help"));
        roles.setItems(Role.FACILITATOR, Role.AUTHOR, Role.ADMINISTRATOR);
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role.name()));
        account.roles().stream().filter(r -> r != Role.LEARNER).forEach(roles::select);
        roles.addClassName("people-roles");
        add(roles);
        var save = new Button(getTranslation("people.roles.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.roles.cancel"), click -> close()), save);
    }

    private void save() {
        Refusals.clear(roles);
        try {
            give.accept(roles.getValue());
            close();
        } catch (UserFacingException refusal) {
            Refusals.show(roles, refusal);
        }
    }
}
