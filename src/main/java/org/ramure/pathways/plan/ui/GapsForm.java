package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ramure.catalogue.Framework;
import org.ramure.pathways.plan.ui.ComposerState.Aim;
import org.ramure.shared.ui.Reader;

/** The first question: where one is and where one wants to go, competence by competence. */
class GapsForm extends Section {

    private final ComposerState state;
    private final Map<String, Select<Integer>> now = new LinkedHashMap<>();
    private final Map<String, Select<Integer>> wished = new LinkedHashMap<>();

    GapsForm(ComposerState state, String lead) {
        this.state = state;
        addClassName("composer-gaps");
        add(new H2(getTranslation("pathways.composer.gaps.title")), new Paragraph(lead));
        state.competences().forEach(competence -> add(row(competence)));
    }

    private Div row(Framework.Competence competence) {
        String code = competence.code();
        Aim aim = state.aims().getOrDefault(code, new Aim(0, 0));
        var name = new Span(code + " · " + competence.label().in(Reader.language()));
        name.addClassName("composer-competence");
        name.setId("composer-" + code);
        Select<Integer> today =
                select("pathways.composer.gaps.now", "pathways.composer.gaps.unknown", aim.now());
        Select<Integer> aimed =
                select(
                        "pathways.composer.gaps.wished",
                        "pathways.composer.gaps.notNow",
                        aim.wished());
        now.put(code, today);
        wished.put(code, aimed);
        var row = new Div(name, today, aimed);
        row.addClassName("composer-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-labelledby", "composer-" + code);
        return row;
    }

    private Select<Integer> select(String label, String zero, int value) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(label));
        select.setItems(
                IntStream.rangeClosed(0, state.framework().levels().size()).boxed().toList());
        select.setItemLabelGenerator(
                level -> level == 0 ? getTranslation(zero) : level + " · " + label(level));
        select.setValue(value);
        return select;
    }

    private String label(int level) {
        return state.framework()
                .level(level)
                .map(l -> l.label().in(Reader.language()))
                .orElse(Integer.toString(level));
    }

    /** What the fields say now. */
    Map<String, Aim> aims() {
        Map<String, Aim> aims = new LinkedHashMap<>();
        now.forEach((code, today) -> {
            Select<Integer> aimed = wished.get(code);
            aims.put(code, new Aim(value(today), aimed == null ? 0 : value(aimed)));
        });
        return aims;
    }

    private static int value(Select<Integer> select) {
        return select.getOptionalValue().orElse(0);
    }
}
