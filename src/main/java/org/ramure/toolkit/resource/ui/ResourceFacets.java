package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.Resources;

/** One list for each facet, with how many resources each code leaves, and a field for words. */
class ResourceFacets extends Div {

    private final Language language = Reader.language();
    private final ResourceState state;
    private final transient Resources resources;
    private final transient ResourceWords words;
    private final SerializableConsumer<ResourceState> show;

    ResourceFacets(
            ResourceState state,
            Resources resources,
            ResourceWords words,
            SerializableConsumer<ResourceState> show) {
        this.state = state;
        this.resources = resources;
        this.words = words;
        this.show = show;
        addClassName("medoc-facets");
        getElement().setAttribute("role", "search");
        var title = new H2(getTranslation("toolkit.medoc.search"));
        var fields = new Div();
        fields.addClassName("catalogue-facets");
        Arrays.stream(ResourceFacet.values()).map(this::select).forEach(fields::add);
        var more = new NativeDetails(getTranslation("toolkit.medoc.filter"), fields);
        more.setOpen(state.query().chosen().keySet().stream().anyMatch(f -> !inPivot(f)));
        add(title, words(), more);
        if (!state.query().isAll()) {
            add(
                    new Anchor(
                            state.with(ResourceQuery.ALL).address(),
                            getTranslation("toolkit.medoc.clear")));
        }
    }

    /** Whether the table above shows the facet already. */
    private static boolean inPivot(ResourceFacet facet) {
        return facet == ResourceFacet.LETTER
                || facet == ResourceFacet.DIMENSION
                || facet == ResourceFacet.OBJECTIVE;
    }

    private TextField words() {
        var field = new TextField(getTranslation("toolkit.medoc.words"));
        field.setValue(state.query().words());
        field.setMaxLength(ResourceQuery.LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(
                change -> show.accept(state.with(state.query().withWords(change.getValue()))));
        return field;
    }

    private Select<String> select(ResourceFacet facet) {
        Map<String, Integer> counts = resources.counts(facet, state.query());
        String chosen = state.query().in(facet).orElse("");
        List<String> values =
                Stream.concat(
                                Stream.of(""),
                                words.codes(facet).stream()
                                        .filter(c -> counts.containsKey(c) || c.equals(chosen)))
                        .toList();
        Select<String> select = new Select<>();
        select.setLabel(words.name(facet, language));
        select.setItems(values);
        select.setItemLabelGenerator(value ->
                value.isEmpty()
                        ? getTranslation("toolkit.medoc.any")
                        : words.label(facet, value, language)
                                + " ("
                                + counts.getOrDefault(value, 0)
                                + ")");
        select.setValue(values.contains(chosen) ? chosen : "");
        select.addValueChangeListener(change ->
                show.accept(
                        state.with(
                                state.query()
                                        .with(
                                                facet,
                                                Objects.requireNonNullElse(
                                                        change.getValue(), "")))));
        return select;
    }
}
