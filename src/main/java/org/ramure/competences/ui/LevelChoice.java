package org.ramure.competences.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.ui.words.PracticeMarkup;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/**
 * The levels of one competence to choose from, none chosen beforehand, and « je ne sais pas encore
 * ». On request, what can be seen at a level opens under it.
 */
@Tag("fieldset")
class LevelChoice extends HtmlContainer {

    private final Framework framework;
    private final Framework.Competence competence;
    private final @Nullable Integer chosen;
    private final IntConsumer onChoice;

    LevelChoice(
            Framework framework,
            Framework.Competence competence,
            @Nullable Integer chosen,
            IntConsumer onChoice) {
        this.framework = framework;
        this.competence = competence;
        this.chosen = chosen;
        this.onChoice = onChoice;
        addClassName("competences-levels");
        getElement()
                .appendChild(new Element("legend").setText(Wording.text("competences.form.level")));
    }

    /** Adds the levels, each with its practices in a disclosure when asked. */
    LevelChoice show(boolean withPractices) {
        for (Framework.Level level : framework.levels()) {
            Div option =
                    option(
                            level.number(),
                            level.number() + " · " + level.label().in(Reader.language()),
                            level.description().in(Reader.language()));
            List<Framework.Practice> practices = competence.practices(level.number());
            if (withPractices && !practices.isEmpty()) {
                option.add(disclosure(level, practices));
            }
            add(option);
        }
        add(
                option(
                        AssessmentDraft.UNDECIDED,
                        Wording.text("competences.form.undecided"),
                        Wording.text("competences.form.undecidedHint")));
        return this;
    }

    private Div option(int level, String label, String description) {
        var radio = new LevelRadio("niveau-" + competence.code(), level, isChosen(level));
        radio.onChosen(() -> onChoice.accept(level));
        var name = new Span(label);
        name.addClassName("competences-level-name");
        var words = new Span(name, new Span(description));
        words.addClassName("competences-level-words");
        var caption = new NativeLabel();
        caption.add(radio, words);
        var option = new Div(caption);
        option.addClassName("competences-level");
        return option;
    }

    private boolean isChosen(int level) {
        return chosen != null && chosen == level;
    }

    private static NativeDetails disclosure(
            Framework.Level level, List<Framework.Practice> practices) {
        var details =
                new NativeDetails(
                        Wording.text("competences.form.practicesOf", level.number()),
                        new Prose(PracticeMarkup.list(practices, Reader.language())));
        details.addClassName("competences-practices");
        return details;
    }
}
