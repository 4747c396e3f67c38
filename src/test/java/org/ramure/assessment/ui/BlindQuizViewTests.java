package org.ramure.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.assessment.quiz.TestQuizFile;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;

@ViewPackages(classes = BlindQuizViewTests.class)
class BlindQuizViewTests extends BrowserlessTest {

    private static final String TWO_QUESTIONS =
            """
            intro: "Deux questions."
            questions:
              - id: one
                type: single
                prompt: "Choisir"
                options:
                  - {id: a, text: "Alpha", feedback: "SECRET alpha"}
                  - {id: b, text: "Bravo", correct: true, feedback: "SECRET bravo"}
                explanation: "SECRET un"
                competence: C1
              - id: short
                type: shorttext
                prompt: "Écrire"
                accepted: ["Vingt-huit"]
                feedback: {correct: "SECRET exact", incorrect: "SECRET attendu"}
            """;

    private final List<String> outcomes = new ArrayList<>();
    private final Activity quiz =
            new Activity(
                    new ActivityId(new UUID(1, 1)),
                    "verifier",
                    "quiz",
                    3,
                    Set.of("2h"),
                    List.of("C1"),
                    LocalizedText.same("Vérifier"),
                    Map.of(Language.FR, TestQuizFile.read(TWO_QUESTIONS)));

    @BeforeEach
    void openThePage() {
        UI.getCurrent().setLocale(java.util.Locale.FRENCH);
        UI.getCurrent()
                .add(
                        new BlindQuiz(
                                List.of(quiz),
                                "module",
                                new Translations(),
                                (right, asked) -> outcomes.add(right + "/" + asked)));
    }

    @Test
    void countsWhatIsRightAndTellsNothingElse() {
        choose("Alpha");
        test(find(TextField.class).single()).setValue("vingt-huit");
        send();

        assertThat(outcomes).containsExactly("1/2");
        assertThat(page()).doesNotContain("SECRET", "correct");
    }

    @Test
    void nothingThatTellsTheAnswerIsInThePage() {
        assertThat(page()).contains("Alpha", "Bravo").doesNotContain("SECRET", "Vingt-huit");
    }

    @Test
    void asksForEveryAnswerBeforeItCounts() {
        choose("Bravo");
        send();

        assertThat(outcomes).isEmpty();
        assertThat(page()).contains("Il manque une réponse à la question 2");
    }

    @Test
    void onlyQuizzesHaveQuestions() {
        assertThat(BlindQuiz.questionsIn(List.of(quiz))).isEqualTo(2);
        assertThat(BlindQuiz.questionsIn(List.of())).isZero();
    }

    @SuppressWarnings("unchecked")
    private void choose(String text) {
        RadioButtonGroup<Option> group = find(RadioButtonGroup.class).single();
        group.getListDataView()
                .getItems()
                .filter(option -> option.text().equals(text))
                .forEach(group::setValue);
    }

    private void send() {
        test(find(Button.class).single()).click();
    }

    private static String page() {
        var all = new StringBuilder();
        write(UI.getCurrent().getElement(), all);
        return all.toString();
    }

    private static void write(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        all.append(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(child -> write(child, all));
        element.getComponent()
                .filter(RadioButtonGroup.class::isInstance)
                .ifPresent(group ->
                        ((RadioButtonGroup<?>) group)
                                .getListDataView()
                                .getItems()
                                .map(option -> ((Option) option).text())
                                .forEach(all::append));
    }
}
