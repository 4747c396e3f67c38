package org.ramure.interop.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;

/** A provider as it is typed: what people see, its protocol’s part, and what its words mean. */
class ProviderFields extends Div {

    private final transient ProviderDesk desk;
    private final transient ProviderForm form;
    private final transient ProviderForm.Part part;
    private final transient PersonId caller;
    private final transient Optional<Provider> known;
    private final transient Runnable saved;
    private final TextField french = field("nameFr", 100);
    private final TextField english = field("nameEn", 100);
    private final TextField givenName = field("givenName", 500);
    private final TextField familyName = field("familyName", 500);
    private final TextField email = field("email", 500);
    private final TextField language = field("language", 500);
    private final TextField subject = field("subject", 500);
    private final Paragraph refusal = new Paragraph();

    ProviderFields(
            ProviderDesk desk,
            ProviderForm form,
            PersonId caller,
            Optional<Provider> known,
            Runnable saved) {
        this.desk = desk;
        this.form = form;
        this.caller = caller;
        this.known = known;
        this.saved = saved;
        this.part = form.open(caller, known.map(Provider::id));
        addClassName("interop-form");
        english.setHelperText(getTranslation("interop.signin.nameEn.help"));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-plain-error");
        known.ifPresent(provider -> {
            french.setValue(provider.names().in(Language.FR));
            english.setValue(provider.names().in(Language.EN));
        });
        show(known.map(Provider::mapping).orElseGet(form::usual));
        var save = new Button(getTranslation("interop.signin.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(french, english, part.component(), mapping(), save, refusal);
    }

    private TextField field(String what, int longest) {
        var field = new TextField(getTranslation("interop.signin." + what));
        field.setMaxLength(longest);
        return field;
    }

    private Details mapping() {
        var fields = new Div(new Paragraph(getTranslation("interop.signin.mapping.text")));
        fields.addClassName("interop-form");
        fields.add(givenName, familyName, email, language);
        if (form.choosesSubject()) {
            subject.setHelperText(getTranslation("interop.signin.subject.help"));
            fields.add(subject);
        }
        return new Details(getTranslation("interop.signin.mapping.title"), fields);
    }

    private void show(AttributeMapping mapping) {
        givenName.setValue(String.join(", ", mapping.givenName()));
        familyName.setValue(String.join(", ", mapping.familyName()));
        email.setValue(String.join(", ", mapping.email()));
        language.setValue(String.join(", ", mapping.language()));
        subject.setValue(String.join(", ", mapping.subject()));
    }

    private static List<String> names(TextField field) {
        return Arrays.stream(field.getValue().split("[,;\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void save() {
        refusal.setText("");
        try {
            desk.save(
                    caller,
                    known.map(Provider::id),
                    new ProviderDesk.Entry(
                            form.kind(),
                            LocalizedText.of(french.getValue(), english.getValue()),
                            new AttributeMapping(
                                    names(givenName),
                                    names(familyName),
                                    names(email),
                                    names(language),
                                    names(subject))),
                    id -> part.save(caller, id));
            saved.run();
        } catch (UserFacingException refused) {
            refusal.setText(getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }
}
