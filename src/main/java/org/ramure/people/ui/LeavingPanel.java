package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.ramure.shared.UserFacingException;

/** Taking one's data along, and leaving for good. */
class LeavingPanel extends Section {

    private final TextField word = new TextField();
    private final transient Runnable erase;

    LeavingPanel(Runnable erase) {
        this.erase = erase;
        addClassNames("people-form", "card");
        var export = new Anchor("compte/donnees.json", getTranslation("people.data.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        add(
                new H2(getTranslation("people.data.title")),
                new Paragraph(getTranslation("people.data.text")),
                new Paragraph(export),
                new Details(getTranslation("people.erase.title"), confirmation()));
    }

    private Div confirmation() {
        word.setId("people-erase-word");
        word.setLabel(getTranslation("people.erase.type", getTranslation("people.erase.word")));
        word.setAutocorrect(false);
        word.setManualValidation(true);
        word.getElement().setAttribute("autocomplete", "off");
        var button = new Button(getTranslation("people.erase.go"), click -> erase());
        button.setId("people-erase");
        button.addThemeVariants(ButtonVariant.ERROR);
        var box = new Div(new Paragraph(getTranslation("people.erase.text")), word, button);
        box.addClassName("people-form");
        return box;
    }

    private void erase() {
        Refusals.clear(word);
        try {
            if (!isConfirmed()) {
                throw new UserFacingException(
                        "people.erase.mistyped", getTranslation("people.erase.word"));
            }
            erase.run();
        } catch (UserFacingException refusal) {
            Refusals.show(word, refusal);
        }
    }

    private boolean isConfirmed() {
        String typed = word.getValue().strip().toLowerCase(Locale.ROOT);
        return typed.equals(getTranslation("people.erase.word").toLowerCase(Locale.ROOT));
    }
}
