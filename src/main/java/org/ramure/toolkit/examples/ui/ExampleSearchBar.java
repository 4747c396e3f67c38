package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.ramure.toolkit.examples.ExampleQuery;

/** Words to look for. */
class ExampleSearchBar extends Div {

    private final TextField words = new TextField(getTranslation("toolkit.examples.search"));
    private transient ExampleQuery query = ExampleQuery.ALL;

    ExampleSearchBar(SerializableConsumer<ExampleQuery> go) {
        addClassName("examples-bar");
        getElement().setAttribute("role", "search");
        words.setHelperText(getTranslation("toolkit.examples.search.hint"));
        words.setClearButtonVisible(true);
        words.setMaxLength(ExampleQuery.LONGEST);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(query.withWords(change.getValue()));
            }
        });
        Button search =
                new Button(
                        getTranslation("toolkit.examples.search.go"),
                        click -> go.accept(query.withWords(words.getValue())));
        search.addThemeVariants(ButtonVariant.PRIMARY);
        add(words, search);
    }

    void show(ExampleQuery now) {
        query = now;
        words.setValue(now.words());
    }
}
