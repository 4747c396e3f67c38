package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleResults;
import org.ramure.toolkit.examples.ExampleWords;

/** One group of boxes for each facet; a code says how many examples it would give. */
class ExampleFilters extends Div {

    private static final Set<ExampleFacet> OPEN_AT_FIRST =
            EnumSet.of(ExampleFacet.PROFILE, ExampleFacet.DOMAIN);

    private final NativeButton toggle = new NativeButton();
    private final Map<ExampleFacet, Group> groups = new EnumMap<>(ExampleFacet.class);
    private final Map<Checkbox, String> labels = new HashMap<>();
    private transient ExampleQuery query = ExampleQuery.ALL;

    private record Group(NativeDetails details, Map<String, Checkbox> boxes) {}

    ExampleFilters(ExampleWords words, SerializableConsumer<ExampleQuery> go) {
        addClassName("examples-filters");
        toggle.addClassNames("button-quiet", "examples-toggle");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-toggles", "")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "examples-facets");
        Div facets = new Div();
        facets.setId("examples-facets");
        facets.addClassName("examples-facets");
        facets.getElement().setAttribute("role", "group");
        facets.getElement()
                .setAttribute("aria-label", getTranslation("toolkit.examples.filters.label"));
        Language language = Reader.language();
        for (ExampleFacet facet : ExampleFacet.values()) {
            Group group = group(facet, words, go, language);
            groups.put(facet, group);
            facets.add(group.details());
        }
        add(toggle, facets);
    }

    private Group group(
            ExampleFacet facet,
            ExampleWords words,
            SerializableConsumer<ExampleQuery> go,
            Language language) {
        Map<String, Checkbox> boxes = new LinkedHashMap<>();
        Div list = new Div();
        list.addClassName("examples-boxes");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", words.name(facet, language));
        for (String code : words.codes(facet)) {
            Checkbox box = new Checkbox();
            box.setId("facette-" + facet.parameter() + "-" + code);
            labels.put(box, words.label(facet, code, language));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    go.accept(query.with(facet, code, change.getValue()));
                }
            });
            boxes.put(code, box);
            list.add(box);
        }
        NativeDetails details = new NativeDetails(words.name(facet, language), list);
        details.setOpen(OPEN_AT_FIRST.contains(facet));
        return new Group(details, boxes);
    }

    /** Shows what is chosen and how many each code would give. */
    void show(ExampleQuery now, ExampleResults found) {
        query = now;
        int all = now.chosen().values().stream().mapToInt(codes -> codes.size()).sum();
        toggle.setText(
                all == 0
                        ? getTranslation("toolkit.examples.filters")
                        : getTranslation("toolkit.examples.filters.chosen", all));
        groups.forEach((facet, group) -> {
            boolean any = false;
            for (Map.Entry<String, Checkbox> one : group.boxes().entrySet()) {
                int count = found.count(facet, one.getKey());
                boolean chosen = now.in(facet).contains(one.getKey());
                Checkbox box = one.getValue();
                box.setLabel(
                        getTranslation(
                                "toolkit.examples.value",
                                labels.getOrDefault(box, one.getKey()),
                                count));
                box.setValue(chosen);
                box.setVisible(chosen || count > 0);
                any |= box.isVisible();
            }
            group.details().setVisible(any);
            if (!now.in(facet).isEmpty()) {
                group.details().setOpen(true);
            }
        });
    }
}
