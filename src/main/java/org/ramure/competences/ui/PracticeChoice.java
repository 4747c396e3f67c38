package org.ramure.competences.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ramure.catalogue.Framework;
import org.ramure.competences.positioning.SuggestedLevel;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.Reader;

/**
 * The practices of a competence to tick, and what they speak for: a suggestion with its reasons.
 */
class PracticeChoice extends Div {

    private final Framework framework;
    private final Framework.Competence competence;
    private final Set<String> ticked;
    private final Consumer<Set<String>> onChange;
    private final Paragraph suggestion = new Paragraph();

    PracticeChoice(
            Framework framework,
            Framework.Competence competence,
            Set<String> ticked,
            Consumer<Set<String>> onChange) {
        this.framework = framework;
        this.competence = competence;
        this.ticked = new TreeSet<>(ticked);
        this.onChange = onChange;
        addClassName("competences-practice-choice");
        add(new H3(Wording.text("competences.form.practices")));
        var hint = new Paragraph(Wording.text("competences.form.practicesHint"));
        hint.addClassName("muted");
        add(hint);
        framework.levels().forEach(this::addLevel);
        suggestion.addClassNames("competences-suggestion", "call-out");
        suggestion.getElement().setAttribute("role", "status");
        add(suggestion);
        explain();
    }

    private void addLevel(Framework.Level level) {
        var group = new Div();
        String name = level.number() + " · " + level.label().in(Reader.language());
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var title = new Paragraph(name);
        title.addClassName("competences-level-name");
        group.add(title);
        for (Framework.Practice practice : competence.practices(level.number())) {
            var box = new Checkbox(practice.text().in(Reader.language()));
            box.setValue(ticked.contains(practice.id()));
            box.addValueChangeListener(change -> tick(practice.id(), change.getValue()));
            group.add(box);
        }
        add(group);
    }

    private void tick(String practice, boolean on) {
        if (on) {
            ticked.add(practice);
        } else {
            ticked.remove(practice);
        }
        onChange.accept(Set.copyOf(ticked));
        explain();
    }

    private void explain() {
        SuggestedLevel level = SuggestedLevel.of(framework, competence, ticked);
        if (level.suggested().isPresent()) {
            SuggestedLevel.Count count = level.suggested().get();
            suggestion.setText(
                    Wording.text(
                            "competences.form.suggested",
                            count.ticked(),
                            count.practices(),
                            count.level(),
                            Wording.levelLabel(framework, count.level())));
        } else {
            suggestion.setText(
                    Wording.text(
                            level.isBasedOnSomething()
                                    ? "competences.form.suggestedNone"
                                    : "competences.form.suggestedLater"));
        }
    }
}
