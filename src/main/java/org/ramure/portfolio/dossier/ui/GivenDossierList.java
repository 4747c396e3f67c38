package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.GivenDossiers;

/** Dossiers that were given, with whose they are and until when they open. */
public final class GivenDossierList extends UnorderedList {

    public GivenDossierList(List<GivenDossiers.Given> given) {
        addClassName("dossier-grants");
        given.forEach(one -> add(item(one)));
    }

    private ListItem item(GivenDossiers.Given given) {
        String said =
                getTranslation(
                        "portfolio.dossier.given.line",
                        given.name(),
                        given.session(),
                        DossierWords.moment(given.madeAt()),
                        DossierWords.day(given.until()));
        return new ListItem(
                new Span(said),
                link(given, Dossiers.Form.PDF, said),
                link(given, Dossiers.Form.ZIP, said));
    }

    private static Anchor link(GivenDossiers.Given given, Dossiers.Form form, String said) {
        var link = new Anchor("dossiers-confies/" + given.dossier() + form.ending(), form.name());
        link.setRouterIgnore(true);
        link.setAriaLabel(form.name() + " · " + said);
        return link;
    }
}
