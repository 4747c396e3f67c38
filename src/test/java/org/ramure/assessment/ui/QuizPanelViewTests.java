package org.ramure.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.ramure.assessment.Quizzes;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.assessment.quiz.MatchingQuestion.Target;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.SampleQuiz;
import org.ramure.assessment.quiz.TestQuizFile;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@ViewPackages(classes = QuizPanelViewTests.class)
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:quizview;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@Import({Quizzes.class, Translations.class, QuizPanelViewTests.Time.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class QuizPanelViewTests extends BrowserlessTest {

    static class Time {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    @Autowired private Quizzes quizzes;
    @Autowired private Translations translations;

    private final Catalogue catalogue = Mockito.mock(Catalogue.class);
    private final PersonId person = new PersonId(Uuids.next());
    private final ActivityId id = new ActivityId(Uuids.next());
    private final AtomicInteger completions = new AtomicInteger();
    private Pathway pathway = TestPlace.pathway(id, SampleQuiz.read());
    private QuizPanel panel;

    @BeforeEach
    void openThePage() {
        courseHolds(SampleQuiz.read());
        show();
    }

    private void courseHolds(QuizContent quiz) {
        pathway = TestPlace.pathway(id, quiz);
        Mockito.when(catalogue.pathway(TestPlace.PATHWAY)).thenReturn(Optional.of(pathway));
    }

    private void show() {
        UI.getCurrent().removeAll();
        var place = new TestPlace(person, pathway, completions);
        panel =
                new QuizPanel(
                        new QuizRun(quizzes, catalogue, place),
                        new QuizWords(translations, Language.FR));
        UI.getCurrent().add(panel);
    }

    @Test
    void showsOneQuestionAndWhereItStands() {
        assertThat(one(H2.class).getText()).isEqualTo("Question 1 sur 6");
        assertThat(page()).contains("Alpha", "Bravo").doesNotContain("Delta");
    }

    @Test
    void nothingThatTellsTheAnswerIsInThePageBeforeItIsGiven() {
        for (int i = 0; i < 6; i++) {
            assertThat(question())
                    .as("question " + (i + 1))
                    .doesNotContain("SECRET", "correct", "Vingt-huit")
                    .doesNotContainPattern("\\b(i[123]|p[123])\\b");
            answerWhatIsShown();
            assertThat(page()).contains("SECRET");
            click(i < 5 ? "Question suivante" : "Voir le bilan");
        }
    }

    @Test
    void thingsToOrderAreNotShownInTheRightOrder() {
        goTo(4);
        assertThat(
                        find(ListItem.class, one(QuestionCard.class)).all().stream()
                                .map(i -> i.getElement().getTextRecursively()))
                .hasSize(3)
                .isNotEqualTo(List.of("Golf↑↓", "Hotel↑↓", "India↑↓"));
    }

    @Test
    void thingsAreOrderedWithButtonsThatSayWhereTheyWent() {
        goTo(4);
        for (String item : List.of("India", "Hotel", "Golf")) {
            for (int i = 0; i < 2; i++) {
                button(b -> b.getAriaLabel().orElse("").equals("Monter « " + item + " »"))
                        .filter(Button::isEnabled)
                        .ifPresent(Button::click);
            }
        }
        assertThat(page()).contains("« Golf » : position 1 sur 3");
        click("Répondre");
        assertThat(page()).contains("C’est juste.", "à sa place", "SECRET bon ordre");
    }

    @Test
    void feedbackSaysInWordsWhatWasRightAndWhy() {
        choose("Alpha");
        click("Répondre");
        assertThat(one(H3.class).getElement().getTextRecursively())
                .contains("À revoir, voici pourquoi.");
        assertThat(page())
                .contains("votre choix, à revoir", "la réponse juste", "SECRET alpha", "SECRET un");
        assertThat(all(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void anEmptyAnswerGetsAMessageBesideTheQuestion() {
        click("Répondre");
        assertThat(page()).contains("Il manque encore une réponse.");
        choose("Bravo");
        click("Répondre");
        assertThat(page()).contains("C’est juste.").doesNotContain("Il manque encore");
    }

    @Test
    void anUnfinishedMatchingLosesNothing() {
        goTo(5);
        targets().getFirst().setValue(target("Rome"));
        click("Répondre");
        assertThat(question()).contains("Il manque encore une réponse.").doesNotContain("SECRET");
        assertThat(targets().getFirst().getValue().text()).isEqualTo("Rome");
    }

    @Test
    void reloadingShowsTheNextQuestionAndTheAnswersSoFar() {
        choose("Bravo");
        click("Répondre");
        show();
        assertThat(one(H2.class).getText()).isEqualTo("Question 2 sur 6");
        assertThat(page()).contains("Vos réponses jusqu’ici (1)", "votre choix, juste");
    }

    @Test
    void aSecondTabGetsTheFirstAnswer() {
        var here = panel;
        show();
        choose("Alpha");
        click("Répondre");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(here);
        panel = here;
        choose("Bravo");
        click("Répondre");
        assertThat(page()).contains("votre choix, à revoir").doesNotContain("C’est juste.");
    }

    @Test
    void aQuestionThatChangedMeanwhileIsRefusedCalmlyAndTheQuizGoesOn() {
        choose("Bravo");
        courseHolds(TestQuizFile.read(SampleQuiz.YAML.replace("- id: one", "- id: uno")));
        click("Répondre");
        assertThat(page()).contains("Ce quiz vient d’être modifié");
        click("Continuer le quiz");
        choose("Bravo");
        click("Répondre");
        assertThat(page()).contains("C’est juste.");
    }

    @Test
    void theSummarySaysWhatToReadAgainAndTheActivityIsDone() {
        goTo(6);
        assertThat(completions).hasValue(0);
        answerWhatIsShown();
        assertThat(completions).hasValue(1);
        click("Voir le bilan");
        assertThat(one(H2.class).getText()).isEqualTo("Bilan du quiz");
        assertThat(page()).contains("Vous avez répondu aux 6 questions.", "Essai 1");
        assertThat(all(Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("apprendre/chemin/module-un/comprendre");
    }

    @Test
    void startingAgainBeginsANewAttempt() {
        goTo(6);
        answerWhatIsShown();
        click("Voir le bilan");
        click("Recommencer");
        assertThat(one(H2.class).getText()).isEqualTo("Question 1 sur 6");
        assertThat(page()).doesNotContain("SECRET");
        assertThat(quizzes.latest(person, id).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aDoneQuizThatWasNotNotedIsNotedOnTheNextVisit() {
        goTo(6);
        answerWhatIsShown();
        completions.set(0);
        show();
        assertThat(completions).hasValue(1);
    }

    @Test
    void groupsOfControlsAreNamedByTheirPrompt() {
        assertThat(optionsOf(one(RadioButtonGroup.class)).getAriaLabelledBy())
                .contains("quiz-prompt-1");
        goTo(2);
        Optional<String> name = ((CheckboxGroup<?>) one(CheckboxGroup.class)).getAriaLabelledBy();
        assertThat(name).contains("quiz-prompt-2");
        goTo(5);
        assertThat(targets()).allMatch(s -> s.getAriaLabelledBy().isPresent());
    }

    private void goTo(int question) {
        String title = "Question " + question + " sur 6";
        while (!one(H2.class).getText().equals(title)) {
            answerWhatIsShown();
            click("Question suivante");
        }
    }

    /** Answers wrongly wherever one can. */
    private void answerWhatIsShown() {
        all(RadioButtonGroup.class).forEach(group -> first(group));
        all(CheckboxGroup.class).forEach(group -> third(group));
        targets().forEach(select -> select.setValue(target("Sicile")));
        all(TextField.class).forEach(field -> field.setValue("cent"));
        click("Répondre");
    }

    private static void first(RadioButtonGroup<?> group) {
        var options = optionsOf(group);
        options.setValue(options.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked") // the only kind of group in a quiz
    private static void third(CheckboxGroup<?> group) {
        var options = (CheckboxGroup<Option>) group;
        options.setValue(Set.of(options.getListDataView().getItem(2)));
    }

    private void choose(String text) {
        var group = optionsOf(one(RadioButtonGroup.class));
        group.setValue(
                group.getListDataView()
                        .getItems()
                        .filter(o -> o.text().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked") // the only kind of group in a quiz
    private static RadioButtonGroup<Option> optionsOf(RadioButtonGroup<?> group) {
        return (RadioButtonGroup<Option>) group;
    }

    @SuppressWarnings("unchecked") // the only kind of select in a quiz
    private List<Select<Target>> targets() {
        return all(Select.class).stream().map(s -> (Select<Target>) s).toList();
    }

    private <C extends Component> List<C> all(Class<C> kind) {
        return find(kind).all();
    }

    private <C extends Component> C one(Class<C> kind) {
        return find(kind).single();
    }

    private Target target(String text) {
        return targets()
                .getFirst()
                .getListDataView()
                .getItems()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        button(b -> b.getText().equals(text)).orElseThrow().click();
    }

    private Optional<Button> button(java.util.function.Predicate<Button> which) {
        return all(Button.class).stream().filter(which).findFirst();
    }

    private String question() {
        var all = new StringBuilder();
        write(one(QuestionCard.class).getElement(), all);
        return all.toString();
    }

    /** Everything the browser would get: tags, attributes, properties and texts, in order. */
    private String page() {
        var all = new StringBuilder();
        write(panel.getElement(), all);
        return all.toString();
    }

    private static void write(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        all.append('<').append(element.getTag());
        element.getAttributeNames()
                .forEach(
                        a -> all.append(' ').append(a).append('=').append(element.getAttribute(a)));
        element.getPropertyNames()
                .forEach(p ->
                        all.append(' ').append(p).append('=').append(element.getPropertyRaw(p)));
        all.append(">\n");
        element.getChildren().forEach(child -> write(child, all));
        Optional.of(element)
                .flatMap(Element::getShadowRoot)
                .ifPresent(root -> root.getChildren().forEach(child -> write(child, all)));
    }
}
