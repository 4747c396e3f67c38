package org.ramure.toolkit.basket.ui.keep;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.toolkit.basket.ItemKey;

/** Puts one thing into « ma pharmacie », or takes it out again; says which it is now. */
public final class KeepButton extends Div {

    private final transient KeepParts parts;
    private final ItemKey key;
    private final String name;
    private final String reason;
    private final Button button = new Button();
    private final Anchor open = new Anchor("ma-pharmacie", getTranslation("toolkit.basket.open"));
    private final Div problem = new Div();
    private boolean kept;

    /**
     * {@code name} is what the thing is called; {@code reason} is kept with it and may be empty.
     */
    public KeepButton(KeepParts parts, ItemKey key, String name, String reason, boolean kept) {
        this.parts = parts;
        this.key = key;
        this.name = name;
        this.reason = reason;
        this.kept = kept;
        addClassNames("basket-keep", "cluster");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> turn());
        problem.getElement().setAttribute("aria-live", "polite");
        add(button, open, problem);
        show();
    }

    private void turn() {
        problem.removeAll();
        try {
            if (kept) {
                parts.remove(key);
            } else {
                parts.add(key, reason);
            }
            kept = !kept;
            Notices.say(
                    getTranslation(kept ? "toolkit.basket.added" : "toolkit.basket.removed", name));
        } catch (UserFacingException refused) {
            problem.add(Notices.problem(KeepWords.refusal(this, refused)));
        }
        show();
    }

    private void show() {
        String key = kept ? "toolkit.basket.takeOut" : "toolkit.basket.putIn";
        button.setText((kept ? "✓ " : "+ ") + getTranslation(key));
        button.getElement().setAttribute("aria-label", getTranslation(key) + " : " + name);
        open.setVisible(kept);
    }
}
