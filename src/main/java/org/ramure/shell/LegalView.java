package org.ramure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.shared.IssuerSettings;

/** Who runs this site, how to reach them, and under which licences. */
@Route("mentions")
@AnonymousAllowed
class LegalView extends Statement {

    LegalView(IssuerSettings issuer) {
        super("mentions", "shell.footer.legal");
        addComponentAtIndex(1, responsible(issuer));
    }

    private Component responsible(IssuerSettings issuer) {
        var facts = new DescriptionList();
        add(facts, "name", new Div(issuer.name()));
        add(facts, "legalStatus", new Div(issuer.legalStatus()));
        add(facts, "address", new Div(issuer.address()));
        add(facts, "signatory", new Div(issuer.signatory()));
        if (issuer.contact().isEmpty()) {
            add(facts, "contact", new Div(getTranslation("shell.legal.contact.none")));
        } else {
            add(facts, "contact", new Anchor("mailto:" + issuer.contact(), issuer.contact()));
        }
        return new Section(new H2(getTranslation("shell.legal.responsible")), facts);
    }

    /** Settings that nobody filled in are left out. */
    private void add(DescriptionList facts, String what, Component value) {
        if (!value.getElement().getText().isBlank()) {
            facts.add(
                    new Div(
                            new DescriptionList.Term(getTranslation("shell.legal." + what)),
                            new DescriptionList.Description(value)));
        }
    }
}
