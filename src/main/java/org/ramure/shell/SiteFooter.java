package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The foot of every page: verification, glossary and statements. */
class SiteFooter extends Footer {

    SiteFooter() {
        addClassName("site-footer");
        var links = new UnorderedList();
        var verify = new Anchor("verifier", getTranslation("shell.footer.verify"));
        verify.setRouterIgnore(true);
        links.add(
                new ListItem(verify),
                new ListItem(new Anchor("glossaire", getTranslation("shell.footer.glossary"))),
                new ListItem(
                        new Anchor("accessibilite", getTranslation("shell.footer.accessibility"))),
                new ListItem(new Anchor("confidentialite", getTranslation("shell.footer.privacy"))),
                new ListItem(new Anchor("mentions", getTranslation("shell.footer.legal"))));
        add(new Paragraph(getTranslation("shell.footer.sentence")), links);
    }
}
