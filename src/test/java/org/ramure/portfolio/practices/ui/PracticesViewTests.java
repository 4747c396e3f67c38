package org.ramure.portfolio.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@PracticesTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithMockUser(roles = {"LEARNER"})
@ViewPackages(packages = "org.ramure.portfolio.practices.ui")
class PracticesViewTests extends SpringBrowserlessTest {

    private static final String LINK = "relier-des-acteurs";

    @Autowired private Visitor visitor;
    @Autowired private OwnPractices practices;
    @Autowired private Conversations talks;
    @Autowired private TestPeople people;

    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());

    @BeforeEach
    void twoPeople() {
        amina = people.learner("amina-" + UUID.randomUUID() + "@exemple.fr");
        malik = people.learner("malik-" + UUID.randomUUID() + "@exemple.fr");
        practices.save(amina, LINK, new Typed(PracticeFields.LEVEL, "regulierement", 0));
        practices.save(amina, LINK, new Typed(PracticeFields.NOTE, "Rien que pour moi", 0));
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
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parts[1]));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void showsTwelvePracticesOneWithItsLevelAndFreezes() {
        open(amina, "pratiques");
        assertThat(says())
                .contains("Ingénierie relationnelle", "Fait régulièrement", "sans preuve")
                .contains("Une pratique remplie sur 12", "reconstruite par Ramure");
        test(find(Button.class).withText("Figer cette version").single()).click();
        assertThat(says()).contains("Copie n°\u00a01 du");

        open(amina, "pratiques/comparer");
        assertThat(says()).contains("Aujourd’hui", "Inchangé");
    }

    @Test
    void opensOneRowToFillInWithItsExampleAndItsNeighbours() {
        open(amina, "pratiques/remplir/" + LINK);
        assertThat(find(Worksheet.class).all()).hasSize(1);
        assertThat(says()).contains("Par exemple", "Note pour vous");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pratiques/remplir/animer-un-dialogue");
    }

    @Test
    void leadsTwoThroughTheConversationAndShowsNobodyElse() {
        UUID version = practices.freeze(amina, "Début").id();
        open(amina, "pratiques/copies/" + version);
        find(EmailField.class).single().setValue(people.emailOf(malik));
        test(find(Button.class).withText("Inviter").single()).click();
        UUID talk = talks.mine(malik).getFirst().id();

        open(malik, "pratiques/entretien/" + talk + "?etape=regard");
        assertThat(says())
                .contains("Le choix des pratiques n’est pas encore fait")
                .doesNotContain("Rien que pour moi");
        talks.save(amina, talk, new Typed("choix.un.pratique", LINK, 0));
        open(malik, "pratiques"); // the same address twice in a row would not be opened again
        open(malik, "pratiques/entretien/" + talk + "?etape=regard");
        assertThat(says()).contains("Regard de l’autre sur", "Je ne peux pas le dire");
        open(malik, "pratiques/entretien/" + talk + "?etape=accord");
        test(find(Button.class).withText("Je confirme ce qui est écrit").single()).click();
        open(amina, "pratiques");
        open(amina, "pratiques/entretien/" + talk + "?etape=accord");
        test(find(Button.class).withText("Je confirme ce qui est écrit").single()).click();

        assertThat(says()).contains("Il ne change plus");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pratiques/entretien/" + talk + "/resultat.pdf");
        PersonId stranger = people.facilitator();
        open(stranger, "pratiques/entretien/" + talk);
        assertThat(says()).doesNotContain("Relier", "regard");
    }
}
