package org.ramure.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** What one will be able to do, for whom it is, which proof it gives, and on which terms. */
class PathwayFacts extends Section {

    private final Language language = Reader.language();

    PathwayFacts(Pathway pathway, Itinerary shown, Catalogue catalogue) {
        addClassName("pathway-facts");
        add(new Paragraph(pathway.description().in(language)));
        add(
                list(
                        "pathways.objectives",
                        pathway.objectives().stream().map(o -> o.in(language)).toList()));
        catalogue
                .framework(pathway.framework())
                .ifPresent(framework ->
                        add(
                                list(
                                        "pathways.competences",
                                        pathway.competences().stream()
                                                .flatMap(
                                                        code -> framework.competence(code).stream())
                                                .map(c -> c.label().in(language))
                                                .toList())));
        add(
                list(
                        "pathways.proofs",
                        shown.variant().proofs().stream()
                                .sorted()
                                .map(proof -> getTranslation("pathways.proof." + proof))
                                .toList()));
        add(
                fact(
                        "pathways.audiences",
                        pathway.audiences().stream()
                                .map(code -> catalogue.label("profils", code).in(language))
                                .collect(Collectors.joining(", "))));
        add(
                fact(
                        "pathways.terms",
                        getTranslation(
                                "pathways.terms.text", pathway.licence(), pathway.version())));
        if (!pathway.languages().contains(language)) {
            add(fact("pathways.language", getTranslation("pathways.language.french")));
        }
    }

    private Component list(String key, List<String> items) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return new Div(new H2(getTranslation(key)), list);
    }

    private Component fact(String key, String text) {
        return new Div(new H2(getTranslation(key)), new Paragraph(text));
    }
}
