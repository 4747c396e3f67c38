package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierGrant;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.shared.ui.Notices;

/** One dossier: its files, whom it is given to, and its end. */
class MadeCard extends Article {

    private static final String KEY = "portfolio.dossier.made.";

    private final transient Dossiers dossiers;
    private final transient PersonId person;
    private final transient Dossier dossier;
    private final MadePanel panel;

    MadeCard(
            Dossiers dossiers,
            PersonId person,
            Dossier dossier,
            ReadersPart readers,
            MadePanel panel) {
        this.dossiers = dossiers;
        this.person = person;
        this.dossier = dossier;
        this.panel = panel;
        addClassName("dossier-card");
        add(new H3(getTranslation(KEY + "of", DossierWords.moment(dossier.askedAt()))));
        if (dossier.state() == Dossier.State.FAILED) {
            add(Notices.problem(getTranslation(dossier.problem())));
        } else {
            whole();
            add(readers);
        }
        add(delete());
    }

    private void whole() {
        var facts = new Paragraph(getTranslation(KEY + "facts", dossier.pages(), dossier.pieces()));
        var links =
                new Div(
                        link(Dossiers.Form.PDF, dossier.pdfSize(), "button-primary"),
                        link(Dossiers.Form.ZIP, dossier.zipSize(), "button-quiet"));
        links.addClassName("cluster");
        var print = new Paragraph(getTranslation(KEY + "sha256", dossier.zipSha256()));
        print.addClassNames("muted", "dossier-print");
        add(facts, links, print, grants());
        add(
                new NativeDetails(
                        getTranslation("portfolio.dossier.give.open"),
                        new GiveForm((email, until) ->
                                panel.attempt(
                                        () -> dossiers.give(person, dossier.id(), email, until)))));
    }

    private Anchor link(Dossiers.Form form, long size, String style) {
        var link =
                new Anchor(
                        "mon-dossier/fichiers/" + dossier.id() + form.ending(),
                        getTranslation(KEY + form.name(), DossierWords.megabytes(size)));
        link.setRouterIgnore(true);
        link.addClassName(style);
        return link;
    }

    private UnorderedList grants() {
        var list = new UnorderedList();
        list.addClassName("dossier-grants");
        dossier.grants().forEach(grant -> list.add(item(grant)));
        list.setVisible(!dossier.grants().isEmpty());
        return list;
    }

    private ListItem item(DossierGrant grant) {
        String who =
                grant.isForFacilitators()
                        ? getTranslation("portfolio.dossier.give.facilitators")
                        : grant.email();
        String said =
                getTranslation(
                        "portfolio.dossier.give.until", who, DossierWords.day(grant.until()));
        var back =
                new Button(
                        getTranslation("portfolio.dossier.give.back"),
                        click -> panel.attempt(() -> dossiers.takeBack(person, grant.id())));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("portfolio.dossier.give.back") + " · " + said);
        return new ListItem(new Span(said), back);
    }

    private Button delete() {
        var delete =
                new Button(
                        getTranslation(KEY + "delete"),
                        click ->
                                new DeleteDialog(() ->
                                        panel.attempt(() -> dossiers.delete(person, dossier.id())))
                                        .open());
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.setAriaLabel(
                getTranslation(KEY + "delete") + " · " + DossierWords.moment(dossier.askedAt()));
        return delete;
    }
}
