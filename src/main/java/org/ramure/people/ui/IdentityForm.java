package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.ramure.people.Account;
import org.ramure.people.FullName;
import org.ramure.people.NamesChanged;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;

/** Names as they appear on papers, and the language one reads. */
class IdentityForm extends Section {

    private final TextField givenName = new TextField(getTranslation("people.account.givenName"));
    private final TextField familyName = new TextField(getTranslation("people.account.familyName"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Div conflict = new Div();
    private final transient Function<Identity, FullName> save;
    private FullName seen;

    /** What was typed and chosen, and which names the person saw when they began. */
    record Identity(FullName seen, FullName name, Language language) {}

    IdentityForm(Account account, Function<Identity, FullName> save) {
        this.save = save;
        this.seen = new FullName(account.givenName(), account.familyName());
        addClassNames("people-form", "card");
        givenName.setId("people-given-name");
        givenName.setValue(account.givenName());
        givenName.getElement().setAttribute("autocomplete", "given-name");
        familyName.setId("people-family-name");
        familyName.setValue(account.familyName());
        familyName.getElement().setAttribute("autocomplete", "family-name");
        familyName.setHelperText(getTranslation("people.account.names.help"));
        conflict.addClassName("call-out");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(IdentityForm::ownName);
        language.setValue(account.language());
        var button = new Button(getTranslation("people.account.save"), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("people.account.identity")),
                conflict,
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
        conflict.setVisible(false);
        FullName typed = new FullName(givenName.getValue(), familyName.getValue());
        try {
            show(save.apply(new Identity(seen, typed, language.getValue())));
        } catch (NamesChanged meanwhile) {
            explain(meanwhile);
        } catch (UserFacingException refusal) {
            boolean aboutGivenName = givenName.getValue().length() > familyName.getValue().length();
            Refusals.show(aboutGivenName ? givenName : familyName, refusal);
        }
    }

    private void show(FullName kept) {
        seen = kept;
        givenName.setValue(kept.given());
        familyName.setValue(kept.family());
    }

    /** Both stay: what is kept now in the message, what was typed in the fields. */
    private void explain(NamesChanged meanwhile) {
        seen = meanwhile.now();
        conflict.removeAll();
        var take =
                new Button(
                        getTranslation("people.account.names.take"),
                        click -> {
                            show(meanwhile.now());
                            conflict.setVisible(false);
                            givenName.focus();
                        });
        take.setId("people-take-names");
        conflict.add(
                new Paragraph(
                        getTranslation(meanwhile.messageKey(), meanwhile.arguments().toArray())),
                take);
        conflict.setVisible(true);
    }
}
