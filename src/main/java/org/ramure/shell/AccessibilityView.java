package org.ramure.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What works for everyone, what does not yet, and whom to tell. */
@Route("accessibilite")
@AnonymousAllowed
class AccessibilityView extends Statement {

    AccessibilityView() {
        super("accessibilite", "shell.footer.accessibility");
    }
}
