package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.UserFacingException;

/** Adds the address of a page as a proof. */
class LinkForm extends Div {

    private final TextField link = new TextField(Wording.text("competences.evidence.link"));
    private final TextField title = new TextField(Wording.text("competences.evidence.linkTitle"));
    private final BiConsumer<String, String> onAdd;

    LinkForm(BiConsumer<String, String> onAdd) {
        this.onAdd = onAdd;
        addClassName("competences-evidence-form");
        link.setHelperText(Wording.text("competences.evidence.linkHint"));
        link.getElement().setAttribute("type", "url");
        title.setMaxLength(200);
        add(
                link,
                title,
                new Button(Wording.text("competences.evidence.addLink"), click -> submit()));
    }

    private void submit() {
        link.setInvalid(false);
        try {
            onAdd.accept(title.getValue(), link.getValue());
            link.clear();
            title.clear();
        } catch (UserFacingException refusal) {
            link.setErrorMessage(Wording.text(refusal));
            link.setInvalid(true);
            link.focus();
        }
    }
}
