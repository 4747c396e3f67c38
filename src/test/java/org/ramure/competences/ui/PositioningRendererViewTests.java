package org.ramure.competences.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetencesTest;
import org.ramure.competences.CompetencesTestApplication.Visitor;
import org.ramure.competences.Drafts;
import org.ramure.competences.Evidence;
import org.ramure.competences.Readings;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.files.Samples;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@CompetencesTest
@WithMockUser
@ViewPackages(packages = "org.ramure.competences.ui")
class PositioningRendererViewTests extends SpringBrowserlessTest {

    private static final String SLUG = TestFrameworks.SLUG;

    @Autowired private Visitor visitor;
    @Autowired private PositioningRenderer renderer;
    @Autowired private Drafts drafts;
    @Autowired private Readings readings;
    @Autowired private Evidence evidence;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final PositioningDriver form = new PositioningDriver(this);

    @BeforeEach
    void inFrench() {
        visitor.signIn(person);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        visitor.leave();
    }

    @Test
    void asksOneCompetenceAtATimeWithNothingChosenBeforehand() {
        show(new TestPlace(person, Depth.QUICK));

        assertThat(form.progress()).isEqualTo("Compétence 1 sur 7");
        assertThat(find(LevelRadio.class).all()).hasSize(5).noneMatch(LevelRadio::isChosen);
        assertThat(find(StepNav.class).single().getElement().getTextRecursively())
                .contains("Connaître son écosystème, à répondre", "C7");
    }

    @Test
    void isCompletedBySavingAReadingAndNotByHand() {
        var place = new TestPlace(person, Depth.QUICK);
        show(place);
        assertThat(renderer.completedByHand()).isFalse();

        form.chooseEverywhere(2);
        assertThat(place.completions()).isZero();
        form.save();

        assertThat(place.completions()).isEqualTo(1);
        assertThat(find(Svg.class).exists()).isTrue();
        assertThat(readings.of(person, SLUG))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.moment()).isEqualTo(CompetenceReading.Moment.ENTRY);
                    assertThat(reading.ratings()).hasSize(7).allMatch(r -> r.level() == 2);
                });
    }

    @Test
    void asksOnlyTheCompetencesTheActivityNames() {
        show(new TestPlace(person, Depth.QUICK, "C4", "C1"));

        form.chooseEverywhere(3);
        form.save();

        assertThat(readings.of(person, SLUG).getFirst().ratings())
                .extracting("competence")
                .containsExactly("C1", "C4");
    }

    @Test
    void showsTheReadingMadeHereEarlierAndOffersToDoItAgain() {
        var place = new TestPlace(person, Depth.QUICK);
        show(place);
        form.chooseEverywhere(2);
        form.save();

        show(place);
        assertThat(find(PositioningResult.class).exists()).isTrue();
        assertThat(find(PositioningPanel.class).exists()).isFalse();

        form.press("Refaire ce positionnement");
        form.chooseEverywhere(3);
        form.save();
        assertThat(readings.of(person, SLUG)).hasSize(2);
    }

    @Test
    void goesOnWhereThePersonLeftAfterAReload() {
        show(new TestPlace(person, Depth.QUICK));
        form.choose(3);
        form.press("Compétence suivante");

        show(new TestPlace(person, Depth.QUICK));

        assertThat(form.progress()).isEqualTo("Compétence 2 sur 7");
        form.press("Compétence précédente");
        assertThat(find(LevelRadio.class).withCondition(LevelRadio::isChosen).single().level())
                .isEqualTo(3);
    }

    @Test
    void saysWhenAnAnswerWasKept() {
        show(new TestPlace(person, Depth.QUICK));
        form.choose(1);

        assertThat(find(Paragraph.class).withClassName("competences-state").single().getText())
                .startsWith("Enregistré à ");
    }

    @Test
    void doesNotSaveWhileAnAnswerIsMissingAndSaysSo() {
        var place = new TestPlace(person, Depth.QUICK, "C1", "C2");
        show(place);
        form.choose(1);
        form.press("Compétence suivante");
        form.press("Relire avant d’enregistrer");
        form.save();

        assertThat(find(Div.class).withClassName("problem").single().getText())
                .contains("Il manque une réponse");
        assertThat(place.completions()).isZero();
        NativeButton wayBack = find(NativeButton.class).withClassName("button-link").single();
        assertThat(wayBack.getText()).startsWith("Répondre").contains("C2");
        test(wayBack).click();
        assertThat(form.progress()).isEqualTo("Compétence 2 sur 2");
    }

    @Test
    void tellsThatAnotherTabAnsweredDifferentlyAndKeepsBoth() {
        show(new TestPlace(person, Depth.QUICK));
        AssessmentDraft other = drafts.of(person, SLUG);
        drafts.choose(person, new Drafts.Choice(SLUG, other.submission(), "C1", 4, Set.of(), 0));

        form.choose(1);

        assertThat(find(SetAsideNotice.class).single().getElement().getTextRecursively())
                .contains("Un autre onglet", "4 · Je transmets");
        form.press("Reprendre cette réponse-là");
        assertThat(drafts.of(person, SLUG).answer("C1").level()).isEqualTo(4);
        form.press("L’écarter");
        assertThat(find(SetAsideNotice.class).exists()).isFalse();
    }

    @Test
    void beginsAfreshWithANoticeWhenAnotherTabHasSaved() {
        var place = new TestPlace(person, Depth.QUICK, "C1");
        show(place);
        form.choose(1);
        drafts.discard(person, SLUG);

        form.choose(2);

        assertThat(find(Div.class).withClassName("problem").single().getText())
                .contains("Rien n’est perdu");
        assertThat(drafts.of(person, SLUG).answer("C1").level()).isEqualTo(2);
    }

    @Test
    void suggestsALevelFromTickedPracticesAndLeavesTheChoiceToThePerson() {
        show(new TestPlace(person, Depth.FULL, "C1"));
        List<Checkbox> practices = find(Checkbox.class).all();
        assertThat(practices).hasSize(12).noneMatch(Checkbox::getValue);

        test(practices.get(3)).click();
        test(practices.get(4)).click();
        test(practices.get(5)).click();

        assertThat(find(Paragraph.class).withClassName("competences-suggestion").single().getText())
                .contains("3 pratiques sur 3 du niveau 2", "C’est vous qui décidez");
        assertThat(drafts.of(person, SLUG).answer("C1").practices())
                .containsExactlyInAnyOrder("c1-n2-a", "c1-n2-b", "c1-n2-c");
        assertThat(drafts.of(person, SLUG).answer("C1").level()).isNull();
    }

    @Test
    void hasANoteThatIsSavedAsItIsTyped() {
        show(new TestPlace(person, Depth.FULL, "C1"));

        var sheet = find(NoteSheet.class).single().getElement();
        assertThat(sheet.getAttribute("data-save")).isEqualTo("competences/notes/" + SLUG);
        assertThat(sheet.getOuterHTML()).contains("data-field=\"C1\"", "data-version=\"0\"");
        assertThat(
                        find(NativeButton.class)
                                .withText("Relire avant d’enregistrer")
                                .single()
                                .getElement()
                                .hasAttribute("data-after-saving"))
                .isTrue();
    }

    @Test
    void takesAFileByItsContentAndSaysWhyAnotherIsRefused() {
        show(new TestPlace(person, Depth.FULL, "C1"));

        test(find(Upload.class).single()).upload("carte.pdf", "application/pdf", Samples.program());
        assertThat(find(Div.class).withClassName("problem").single().getText())
                .contains("n’est pas d’un type accepté");
        assertThat(evidence.of(person, SLUG)).isEmpty();

        test(find(Upload.class).single()).upload("carte.exe", "text/html", Samples.pdf());
        assertThat(find(Div.class).withClassName("problem").exists()).isFalse();
        assertThat(evidence.of(person, SLUG))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.attachment().orElseThrow().mediaType())
                                .isEqualTo("application/pdf"));
        assertThat(find(Anchor.class).withText("carte.exe").single().getHref())
                .startsWith("competences/preuves/");
    }

    @Test
    void offersGuestsNoFileAndSaysWhy() {
        visitor.leave();
        show(new TestPlace(person, Depth.FULL, "C1"));

        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(Paragraph.class).withTextContaining("il faut un compte").exists()).isTrue();
    }

    private void show(TestPlace place) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(renderer.render(place));
    }
}
