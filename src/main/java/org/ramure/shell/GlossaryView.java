package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.Collator;
import java.util.Comparator;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** The words of the field, explained; texts link to them by {@code /glossaire#<code>}. */
@Route("glossaire")
@AnonymousAllowed
class GlossaryView extends Div implements HasDynamicTitle {

    private static final String GLOSSARY = "glossaire";

    private final Language language = Reader.language();

    GlossaryView(Catalogue catalogue) {
        addClassName("glossary");
        add(
                new PageHeader(
                        getTranslation("shell.footer.glossary"),
                        getTranslation("shell.glossary.lead")));
        var list = new DescriptionList();
        catalogue
                .vocabulary(GLOSSARY)
                .ifPresent(glossary ->
                        glossary.terms().stream()
                                .sorted(
                                        Comparator.comparing(
                                                t -> t.label().in(language),
                                                Collator.getInstance(language.locale())))
                                .forEach(term -> list.add(entry(glossary, term))));
        add(list);
    }

    private Div entry(Vocabulary glossary, Vocabulary.Term term) {
        var name = new DescriptionList.Term(term.label().in(language));
        name.setId(term.code());
        var definition =
                new DescriptionList.Description(new Paragraph(term.definition().in(language)));
        if (!term.see().isEmpty()) {
            var see = new Paragraph(new Span(getTranslation("shell.glossary.see")));
            see.addClassNames("muted", "cluster");
            term.see().stream()
                    .flatMap(code -> glossary.term(code).stream())
                    .forEach(other -> {
                        var link =
                                new Anchor("glossaire#" + other.code(), other.label().in(language));
                        link.setRouterIgnore(true);
                        see.add(link);
                    });
            definition.add(see);
        }
        return new Div(name, definition);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.footer.glossary") + " · Ramure";
    }
}
