package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Locale;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.TrialStep;

/** Names, states and ages of these pages. */
final class TrialWords {

    private TrialWords() {}

    static String name(Component where, String name) {
        return name.isEmpty() ? where.getTranslation("portfolio.experiment.noName") : name;
    }

    static String title(Component where, String title) {
        return title.isBlank() ? where.getTranslation("portfolio.experiment.untitled") : title;
    }

    static String step(Component where, TrialStep step) {
        return where.getTranslation("portfolio.experiment.step." + step.name());
    }

    /** The step's part of the address. */
    static String key(TrialStep step) {
        return switch (step) {
            case TRY -> "essai";
            case EVIDENCE -> "traces";
            case REFLECTION -> "recul";
            case FEEDBACK -> "retour";
            case ANSWER -> "reponse";
            case CLAIM -> "niveau";
        };
    }

    /** Where a loop stands, and for how long it has been so. */
    static Span state(Component where, FeedbackLoop loop, Instant now) {
        State state = loop.state();
        String text = where.getTranslation("portfolio.experiment.state." + state.name());
        if (state.isOpen()) {
            text += " · " + age(where, loop, now);
        }
        return PortfolioWords.badge(
                text, "experiment-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String age(Component where, FeedbackLoop loop, Instant now) {
        return where.getTranslation("portfolio.experiment.age", loop.days(now));
    }

    /** A text that is sent by a button; what is typed outlives a reload. */
    static TextArea area(String label, String keep) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxLength(Feedbacks.LONGEST);
        area.getElement().setAttribute("data-keep", keep);
        area.addAttachListener(attached -> area.getElement().executeJs("window.ramure.keep(this)"));
        return area;
    }

    static void letGo(TextArea area) {
        area.getElement().executeJs("window.ramure.letGo(this)");
    }

    static Button primary(String label, Runnable what) {
        Button button = new Button(label, click -> what.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
