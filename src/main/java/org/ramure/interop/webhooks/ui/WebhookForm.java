package org.ramure.interop.webhooks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.shared.UserFacingException;

/** What a new webhook is asked for; a refusal is said beside its field, nothing is lost. */
class WebhookForm extends Div {

    private static final int LONGEST_URL = 1000;
    private static final int LONGEST_NOTE = 200;

    private final TextField url = new TextField(getTranslation("interop.webhook.url"));
    private final TextField note = new TextField(getTranslation("interop.webhook.noteLabel"));
    private final CheckboxGroup<WebhookType> types =
            new CheckboxGroup<>(getTranslation("interop.webhook.typesLabel"));
    private final Checkbox names = new Checkbox(getTranslation("interop.webhook.names"));
    private final Paragraph refusal = new Paragraph();

    WebhookForm(boolean administrator, Consumer<Webhooks.Asked> make) {
        addClassName("interop-form");
        url.setHelperText(getTranslation("interop.webhook.url.help"));
        url.setMaxLength(LONGEST_URL);
        url.setRequiredIndicatorVisible(true);
        url.setManualValidation(true);
        note.setMaxLength(LONGEST_NOTE);
        types.setManualValidation(true);
        types.setItems(
                Arrays.stream(WebhookType.values())
                        .filter(type -> administrator || type.isForFacilitators())
                        .toList());
        types.setItemLabelGenerator(type -> getTranslation("interop.webhook.type." + type.name()));
        names.setVisible(administrator);
        names.setHelperText(getTranslation("interop.webhook.names.help"));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-plain-error");
        var button = new Button(getTranslation("interop.webhook.add"), click -> make(make));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(url, note, types, names, refusal, button);
    }

    private void make(Consumer<Webhooks.Asked> make) {
        refusal.setText("");
        url.setInvalid(false);
        types.setInvalid(false);
        try {
            make.accept(
                    new Webhooks.Asked(
                            url.getValue(), note.getValue(), types.getValue(), names.getValue()));
            url.clear();
            note.clear();
            types.clear();
            names.clear();
        } catch (UserFacingException refused) {
            say(refused);
        }
    }

    private void say(UserFacingException refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments().toArray());
        switch (refused.messageKey()) {
            case "interop.webhook.address" -> {
                url.setErrorMessage(text);
                url.setInvalid(true);
                url.focus();
            }
            case "interop.webhook.types" -> {
                types.setErrorMessage(text);
                types.setInvalid(true);
            }
            default -> refusal.setText(text);
        }
    }
}
