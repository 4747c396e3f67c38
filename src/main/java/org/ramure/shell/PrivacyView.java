package org.ramure.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is kept, why, for how long, and what one can ask. */
@Route("confidentialite")
@AnonymousAllowed
class PrivacyView extends Statement {

    PrivacyView() {
        super("confidentialite", "shell.footer.privacy");
    }
}
