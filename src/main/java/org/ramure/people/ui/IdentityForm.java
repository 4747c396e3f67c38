package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;

/** Names as they appear on papers, and the language one reads. */
class IdentityForm extends Section {

    private final TextField givenName = new TextField(getTranslation("people.account.givenName"));
    private final TextField familyName = new TextField(getTranslation("people.account.familyName"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final transient Consumer<Identity> save;

    /** What was typed and chosen. */
    record Identity(String givenName, String familyName, Language language) {}

    IdentityForm(Account account, Consumer<Identity> save) {
        this.save = save;
        addClassNames("people-form", "card");
        givenName.setId("people-given-name");
        givenName.setValue(account.givenName());
        givenName.getElement().setAttribute("autocomplete", "given-name");
        familyName.setId("people-family-name");
        familyName.setValue(account.familyName());
        familyName.getElement().setAttribute("autocomplete", "family-name");
        familyName.setHelperText(getTranslation("people.account.names.help"));
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(IdentityForm::ownName);
        language.setValue(account.language());
        var button = new Button(getTranslation("people.account.save"), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("people.account.identity")),
                givenName,
                familyName,
                language,
                button);
    }

    private static String ownName(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    private void save() {
        Refusals.clear(givenName, familyName);
        try {
            save.accept(
                    new Identity(givenName.getValue(), familyName.getValue(), language.getValue()));
        } catch (UserFacingException refusal) {
            boolean aboutGivenName = givenName.getValue().length() > familyName.getValue().length();
            Refusals.show(aboutGivenName ? givenName : familyName, refusal);
        }
    }
}
