package org.ramure.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.ui.PathwayFilter.Facet;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** One list for each facet, with how many pathways each value leaves, and a field for words. */
class FacetForm extends Div {

    private final Language language = Reader.language();
    private final PathwayFilter filter;
    private final Catalogue catalogue;
    private final SerializableConsumer<PathwayFilter> show;

    FacetForm(PathwayFilter filter, Catalogue catalogue, SerializableConsumer<PathwayFilter> show) {
        this.filter = filter;
        this.catalogue = catalogue;
        this.show = show;
        addClassName("catalogue-facets");
        getElement().setAttribute("role", "search");
        add(words());
        for (Facet facet : Facet.values()) {
            add(select(facet));
        }
        if (!filter.isEmpty()) {
            add(new Anchor("parcours", getTranslation("catalogue.list.clear")));
        }
    }

    private TextField words() {
        var words = new TextField(getTranslation("catalogue.list.words"));
        words.setValue(filter.words());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> show.accept(filter.withWords(change.getValue())));
        return words;
    }

    private Select<String> select(Facet facet) {
        Map<String, Long> counts = filter.counts(facet, catalogue.pathways());
        String chosen = filter.chosen().getOrDefault(facet, "");
        List<String> values =
                Stream.concat(
                                Stream.of(""),
                                order(facet).stream()
                                        .filter(v -> counts.containsKey(v) || v.equals(chosen)))
                        .toList();
        Select<String> select = new Select<>();
        select.setLabel(getTranslation("catalogue.facet." + facet.parameter()));
        select.setItems(values);
        select.setItemLabelGenerator(value ->
                value.isEmpty()
                        ? getTranslation("catalogue.facet.any")
                        : label(facet, value) + " (" + counts.getOrDefault(value, 0L) + ")");
        select.setValue(values.contains(chosen) ? chosen : "");
        select.addValueChangeListener(change ->
                show.accept(filter.with(facet, Objects.requireNonNullElse(change.getValue(), ""))));
        return select;
    }

    private List<String> order(Facet facet) {
        return switch (facet) {
            case TIME -> PathwayFilter.BUDGETS.stream().map(String::valueOf).toList();
            case FORMAT -> catalogue.formats().stream().map(LearningFormat::code).toList();
            case PROFILE -> codes("profils");
            case DOMAIN -> codes("domaines");
            case COMPETENCE ->
                    catalogue.frameworks().stream()
                            .flatMap(f -> f.competences().stream())
                            .map(Framework.Competence::code)
                            .distinct()
                            .toList();
        };
    }

    private List<String> codes(String vocabulary) {
        return catalogue.vocabulary(vocabulary).stream()
                .flatMap(v -> v.terms().stream())
                .map(t -> t.code())
                .toList();
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case TIME ->
                    getTranslation("catalogue.facet.upTo", Minutes.say(Integer.parseInt(value)));
            case FORMAT ->
                    catalogue.formats().stream()
                            .filter(f -> f.code().equals(value))
                            .findFirst()
                            .map(f -> f.label().in(language))
                            .orElse(value);
            case PROFILE -> catalogue.label("profils", value).in(language);
            case DOMAIN -> catalogue.label("domaines", value).in(language);
            case COMPETENCE ->
                    catalogue.frameworks().stream()
                            .flatMap(f -> f.competence(value).stream())
                            .findFirst()
                            .map(c -> c.label().in(language))
                            .orElse(value);
        };
    }
}
