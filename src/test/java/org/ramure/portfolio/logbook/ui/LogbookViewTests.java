package org.ramure.portfolio.logbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookTest;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@LogbookTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithMockUser(roles = "LEARNER")
@ViewPackages(packages = "org.ramure.portfolio.logbook.ui")
class LogbookViewTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired private Visitor visitor;
    @Autowired private Logbook logbook;
    @Autowired private Extracts extracts;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private void open(PersonId reader, String address) {
        visitor.is(reader);
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private UUID write(String text) {
        UUID entry =
                logbook.begin(
                                cast.amina(),
                                new LogbookDetails(LogbookTurn.FREE, "", Optional.empty(), DAY))
                        .id();
        logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, text, 0));
        return entry;
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void beginsANoteWithTheQuestionOfTheWeekAndDropsItOnRequest() {
        open(cast.amina(), "carnet/noter");

        assertThat(getCurrentView()).isInstanceOf(LogbookNoteView.class);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("data-save=\"saisies/carnet/", "data-field=\"texte\"")
                .doesNotContain("data-field=\"titre\"")
                .contains("logbook-prompt");
        test(find(NativeButton.class).withText("Écrire sans cette question").single()).click();
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("logbook-prompt");
        assertThat(logbook.count(cast.amina(), LogbookFilter.ALL)).isZero();
    }

    @Test
    void listsSearchesAndTurnsPagesByItsAddress() {
        for (int i = 0; i < 21; i++) {
            write("Réunion numéro " + i);
        }
        write("Chez l’élu");

        open(cast.amina(), "carnet");
        assertThat(says()).contains("22 notes", "Page 1 sur 2", "La question de la semaine");
        assertThat(links()).contains("carnet?page=2");
        open(cast.amina(), "carnet?page=2");
        assertThat(says()).contains("Page 2 sur 2");
        open(cast.amina(), "carnet?q=elu");
        assertThat(says()).contains("Une note", "Chez l’élu").doesNotContain("Réunion numéro");
        open(cast.amina(), "carnet?q=introuvable&tour=relire&mois=x&groupe=y&page=-3");
        assertThat(says()).contains("Aucune note ne correspond");
        open(cast.malik(), "carnet");
        assertThat(says()).contains("Votre carnet est vide").doesNotContain("Réunion");
    }

    @Test
    @SuppressWarnings("unchecked") // the only group of the page
    void sharesAPassageAndClosesItAgain() {
        UUID entry = write("Avant. Le passage. Après.");
        open(cast.amina(), "carnet/" + entry + "/partager");
        test(find(TextArea.class).single()).setValue("Le passage.");
        test(find(Button.class).withText("Partager").single()).click();
        assertThat(says()).contains("Choisissez avec qui partager");
        RadioButtonGroup<Object> reader = find(RadioButtonGroup.class).single();
        reader.setValue(reader.getListDataView().getItems().toList().getFirst());
        test(find(Button.class).withText("Partager").single()).click();

        assertThat(getCurrentView()).isInstanceOf(LogbookSharesView.class);
        assertThat(says()).contains("Pour Inès Marchetti", "ouvert");
        UUID share = extracts.given(cast.amina()).getFirst().id();
        open(cast.ines(), "carnet/partage/" + share);
        assertThat(says()).contains("Le passage.").doesNotContain("Avant.");
        open(cast.amina(), "carnet/partages");
        test(find(NativeButton.class).single()).click();
        open(cast.ines(), "carnet/partage/" + share);
        assertThat(says()).contains("Ce partage n’est plus ouvert").doesNotContain("Le passage");
        assertThat(says()).doesNotContain("Marchetti");
    }

    @Test
    void opensNothingOfAnotherPersonsLogbook() {
        UUID entry = write("Secret");
        UUID share =
                extracts.share(
                        cast.amina(),
                        entry,
                        new Extracts.NewExtract(
                                cast.cohort().id(),
                                Optional.of(cast.malik()),
                                "",
                                "Secret",
                                Set.of(),
                                DAY.plusDays(3)));

        for (PersonId other :
                List.of(
                        cast.ines(),
                        cast.claire(),
                        cast.administrator(),
                        cast.otherFacilitator())) {
            for (String address :
                    List.of(
                            "carnet/" + entry,
                            "carnet/noter/" + entry,
                            "carnet/" + entry + "/partager",
                            "carnet/partage/" + share)) {
                open(other, address);
                assertThat(says()).as(address).doesNotContain("Secret");
                assertThat(getCurrentView())
                        .as(address)
                        .isNotInstanceOfAny(
                                LogbookEntryView.class,
                                LogbookNoteView.class,
                                LogbookShareView.class,
                                LogbookExtractView.class);
            }
            open(other, "carnet/partages");
            assertThat(says()).doesNotContain("Secret");
        }
    }

    @Test
    void deletesOnlyAfterAConfirmation() {
        UUID entry = write("À effacer");
        open(cast.amina(), "carnet/" + entry);
        test(find(NativeButton.class).withText("Supprimer cette note").single()).click();
        assertThat(logbook.find(cast.amina(), entry)).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(logbook.find(cast.amina(), entry)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(LogbookView.class);
    }
}
