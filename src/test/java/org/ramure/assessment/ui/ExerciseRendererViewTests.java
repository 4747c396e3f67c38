package org.ramure.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entry;
import org.ramure.assessment.exercise.SampleExercise;
import org.ramure.assessment.quiz.SampleQuiz;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;

@ViewPackages(classes = ExerciseRendererViewTests.class)
class ExerciseRendererViewTests extends BrowserlessTest {

    private final Entries entries = mock(Entries.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final ActivityContext context = mock(ActivityContext.class);
    private final PersonId person = new PersonId(Uuids.next());
    private final Activity activity =
            new Activity(
                    new ActivityId(Uuids.next()),
                    "mon-cas",
                    "exercise",
                    30,
                    Set.of("12h"),
                    List.of(),
                    LocalizedText.EMPTY,
                    Map.of(Language.FR, SampleExercise.read()));
    private final Map<String, String> texts = new HashMap<>();
    private final ExerciseRenderer renderer = new ExerciseRenderer(entries, current);

    @BeforeEach
    void onePersonOneExercise() {
        Pathway pathway = TestPlace.pathway(activity.id(), SampleQuiz.read());
        when(current.account()).thenReturn(Optional.empty());
        when(context.person()).thenReturn(person);
        when(context.pathway()).thenReturn(pathway);
        when(context.activity()).thenReturn(activity);
        when(context.language()).thenReturn(Language.FR);
        when(entries.textsOf(person, activity.id())).thenAnswer(asked -> Map.copyOf(texts));
        when(entries.of(person, activity.id()))
                .thenAnswer(asked -> {
                    Map<String, Entry> all = new HashMap<>();
                    texts.forEach((key, text) -> all.put(key, new Entry(text, 3, Instant.EPOCH)));
                    return all;
                });
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(renderer.render(context));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren()
                        .filter(child -> !child.isTextNode())
                        .flatMap(ExerciseRendererViewTests::all));
    }

    private static Element control(String key) {
        return all(UI.getCurrent().getElement())
                .filter(e -> key.equals(e.getAttribute("data-field")))
                .findFirst()
                .orElseThrow();
    }

    private void answerAll() {
        texts.putAll(
                Map.of("besoin", "Un banc", "place", "b", "carte.l1.role", "x", "qui", "assoc"));
    }

    @Test
    void showsWhatStandsWithItsVersion() {
        answerAll();
        show();
        assertThat(control("besoin").getText()).isEqualTo("Un banc");
        assertThat(control("besoin").getAttribute("data-version")).isEqualTo("3");
        assertThat(control("titre").getAttribute("data-version")).isEqualTo("0");
        assertThat(checked("place")).containsExactly("b");
        assertThat(checked("qui")).containsExactly("assoc");
        assertThat(control("carte.l1.role").getText()).isEqualTo("x");
    }

    private static List<String> checked(String key) {
        return all(control(key))
                .filter(e -> e.hasAttribute("checked"))
                .map(e -> e.getAttribute("value"))
                .toList();
    }

    @Test
    void namesEveryControl() {
        show();
        assertThat(all(UI.getCurrent().getElement()).filter(e -> e.hasAttribute("data-field")))
                .hasSize(10)
                .allSatisfy(e ->
                        assertThat(
                                        e.hasAttribute("aria-label")
                                                || e.getTag().equals("fieldset")
                                                || labels().contains(e.getAttribute("id")))
                                .as(e.getAttribute("data-field"))
                                .isTrue());
    }

    private static List<String> labels() {
        return all(UI.getCurrent().getElement())
                .filter(e -> e.getTag().equals("label") && e.hasAttribute("for"))
                .map(e -> e.getAttribute("for"))
                .toList();
    }

    @Test
    void cutsNothingThatIsPasted() {
        show();
        assertThat(all(UI.getCurrent().getElement())).noneMatch(e -> e.hasAttribute("maxlength"));
    }

    @Test
    void tellsTheBrowserNothingAboutThePerson() {
        show();
        String page = UI.getCurrent().getElement().getOuterHTML();
        assertThat(page).contains(Entries.ownerMark(person)).doesNotContain(person.toString());
    }

    @Test
    void isDoneOnlyWhenRequiredFieldsHoldSomething() {
        show();
        assertThatThrownBy(() -> renderer.beforeCompletion(context))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal ->
                                assertThat(refusal.arguments().getFirst().toString())
                                        .contains("Quel besoin ?", "Où en êtes-vous ?", "Carte"));
        answerAll();
        renderer.beforeCompletion(context);
    }

    @Test
    void saysWhereOneStandsOnDemandOnceEverythingIsAnswered() {
        show();
        assertThat(find(H2.class).all()).isEmpty();
        test(find(Button.class).single()).click();
        assertThat(find(H2.class).all()).isEmpty();
        answerAll();
        test(find(Button.class).single()).click();
        assertThat(find(H2.class).single().getText()).isEqualTo("S'éveiller");
        texts.put("carte.l1.accord", "oui");
        test(find(Button.class).single()).click();
        assertThat(find(H2.class).single().getText()).isEqualTo("Premiers pas");
        assertThat(find(ListItem.class, find(NativeDetails.class).single()).all()).hasSize(3);
    }

    @Test
    void saysItAgainAfterAReload() {
        answerAll();
        show();
        assertThat(find(H2.class).single().getText()).isEqualTo("S'éveiller");
    }
}
