package org.ramure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.ramure.shared.Language;

/** The language in which the current page is read. */
public final class Reader {

    private Reader() {}

    public static Language language() {
        UI ui = UI.getCurrent();
        return Language.of(ui == null ? Locale.FRENCH : ui.getLocale());
    }

    /** Marks a component whose text is in another language than the page (WCAG 3.1.2). */
    public static void mark(Component component, Language language) {
        if (language != language()) {
            component.getElement().setAttribute("lang", language.code());
        }
    }
}
