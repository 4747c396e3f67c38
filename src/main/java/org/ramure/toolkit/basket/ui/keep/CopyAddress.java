package org.ramure.toolkit.basket.ui.keep;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.ramure.shared.ui.Notices;

/** The whole address of a page, to be copied by one button or by hand. */
public final class CopyAddress extends Div {

    private final String path;
    private final TextField field = new TextField();
    private final Button copy = new Button(getTranslation("toolkit.medoc.copy"));
    private boolean ready;

    /** {@code path} is relative to the root of the site. */
    public CopyAddress(String label, String path) {
        this.path = path;
        addClassName("basket-address");
        field.setLabel(label);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setValue(path);
        add(field, copy);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (!ready) {
            ready = true;
            getElement()
                    .executeJs("return document.baseURI")
                    .then(String.class, base -> show(base + path));
        }
    }

    private void show(String address) {
        field.setValue(address);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notices.say(getTranslation("toolkit.medoc.copied")),
                        refused -> Notices.say(getTranslation("toolkit.medoc.copyByHand")));
    }
}
