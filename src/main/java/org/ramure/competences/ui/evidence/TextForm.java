package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.UserFacingException;

/**
 * Adds a text as a proof. Until it is added, the browser keeps what was typed ({@code
 * frontend/js/keep.js}), so that a reload loses nothing.
 */
class TextForm extends Div {

    private static final int LONGEST = 10_000;

    private final TextArea text = new TextArea(Wording.text("competences.evidence.text"));
    private final BiConsumer<String, String> onAdd;

    TextForm(String competence, BiConsumer<String, String> onAdd) {
        this.onAdd = onAdd;
        addClassName("competences-evidence-form");
        text.setHelperText(Wording.text("competences.evidence.textHint"));
        text.setMaxLength(LONGEST);
        text.getElement().setAttribute("data-keep", "preuve-" + competence);
        add(text, new Button(Wording.text("competences.evidence.addText"), click -> submit()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.getElement().executeJs("window.ramure.keep?.(this)");
    }

    private void submit() {
        text.setInvalid(false);
        try {
            onAdd.accept("", text.getValue());
            text.clear();
            text.getElement().executeJs("window.ramure.letGo?.(this)");
        } catch (UserFacingException refusal) {
            text.setErrorMessage(Wording.text(refusal));
            text.setInvalid(true);
            text.focus();
        }
    }
}
