package org.ramure.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Who runs this site and under which licences. */
@Route("mentions")
@AnonymousAllowed
class LegalView extends Statement {

    LegalView() {
        super("mentions", "shell.footer.legal");
    }
}
