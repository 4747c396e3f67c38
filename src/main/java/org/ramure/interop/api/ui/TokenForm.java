package org.ramure.interop.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.ramure.interop.api.ApiScope;
import org.ramure.interop.api.ApiTokens;
import org.ramure.shared.UserFacingException;

/** What a new token is asked for; a refusal is said beside its field, nothing is lost. */
class TokenForm extends Div {

    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(getTranslation("interop.token.nameLabel"));
    private final CheckboxGroup<ApiScope> scopes =
            new CheckboxGroup<>(getTranslation("interop.token.scopesLabel"));
    private final RadioButtonGroup<Integer> days =
            new RadioButtonGroup<>(getTranslation("interop.token.daysLabel"));
    private final Paragraph refusal = new Paragraph();

    TokenForm(Consumer<ApiTokens.Asked> make) {
        addClassName("interop-form");
        name.setHelperText(getTranslation("interop.token.nameHelp"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        scopes.setManualValidation(true);
        scopes.setItems(EnumSet.allOf(ApiScope.class));
        scopes.setItemLabelGenerator(
                scope -> getTranslation("interop.token.scope." + scope.name()));
        days.setItems(30, 90, ApiTokens.MOST_DAYS);
        days.setItemLabelGenerator(many -> getTranslation("interop.token.days." + many));
        days.setValue(90);
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-plain-error");
        var button = new Button(getTranslation("interop.token.make"), click -> make(make));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, scopes, days, refusal, button);
    }

    private void make(Consumer<ApiTokens.Asked> make) {
        refusal.setText("");
        name.setInvalid(false);
        scopes.setInvalid(false);
        try {
            make.accept(new ApiTokens.Asked(name.getValue(), scopes.getValue(), days.getValue()));
            name.clear();
            scopes.clear();
        } catch (UserFacingException refused) {
            say(refused);
        }
    }

    private void say(UserFacingException refused) {
        String text = getTranslation(refused.messageKey(), refused.arguments().toArray());
        switch (refused.messageKey()) {
            case "interop.token.name" -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
                name.focus();
            }
            case "interop.token.scopes" -> {
                scopes.setErrorMessage(text);
                scopes.setInvalid(true);
            }
            default -> refusal.setText(text);
        }
    }
}
