package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/** One of a list, or nothing said. */
final class ChoiceField<T extends Enum<T>> extends Select<T> {

    private ChoiceField(String name, List<T> values) {
        setLabel(getTranslation("cohorts.export.choice." + name));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("cohorts.export.choice.none"));
        setItems(values.stream().filter(value -> !value.name().equals("UNKNOWN")).toList());
        setItemLabelGenerator(value ->
                value == null
                        ? getTranslation("cohorts.export.choice.none")
                        : getTranslation("cohorts.export." + name + "." + value.name()));
    }

    static <T extends Enum<T>> ChoiceField<T> of(String name, List<T> values, Optional<T> chosen) {
        ChoiceField<T> field = new ChoiceField<>(name, values);
        chosen.filter(value -> !value.name().equals("UNKNOWN")).ifPresent(field::setValue);
        return field;
    }

    Optional<T> chosen() {
        return getOptionalValue();
    }
}
