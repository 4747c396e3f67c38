package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import org.ramure.assessment.Quizzes;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.catalogue.Catalogue;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.shared.Translations;

/** Shows a quiz where the person left it. */
@org.springframework.stereotype.Component
class QuizRenderer implements ActivityRenderer {

    private final Quizzes quizzes;
    private final Catalogue catalogue;
    private final Translations translations;

    QuizRenderer(Quizzes quizzes, Catalogue catalogue, Translations translations) {
        this.quizzes = quizzes;
        this.catalogue = catalogue;
        this.translations = translations;
    }

    @Override
    public String type() {
        return "quiz";
    }

    @Override
    public boolean completedByHand() {
        return false;
    }

    @Override
    public Component render(ActivityContext context) {
        var words = new QuizWords(translations, context.language());
        return new QuizPanel(new QuizRun(quizzes, catalogue, context), words);
    }
}
