package org.ramure.cohorts.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@CohortsTest
@WithMockUser(roles = "LEARNER")
@ViewPackages(packages = "org.ramure.cohorts.feed.ui")
class AgendaPanelViewTests extends SpringBrowserlessTest {

    @Autowired private Agendas agendas;
    @Autowired private TestPeople people;

    @Test
    void makesShowsRenewsAndTakesBackTheAddress() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        PersonId amina = people.learner("amina-" + UUID.randomUUID() + "@exemple.fr");
        UI.getCurrent().add(new AgendaPanel(agendas, amina));

        press("Créer l’adresse de mon agenda");
        String first = find(TextField.class).single().getValue();
        assertThat(agendas.address(amina)).contains(first);
        assertThat(find(Anchor.class).single().getElement().getAttribute("href"))
                .startsWith("webcal://");
        press("Changer d’adresse");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(TextField.class).single().getValue()).isNotEqualTo(first);
        press("Supprimer l’adresse");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(agendas.address(amina)).isEmpty();
        assertThat(find(TextField.class).all()).isEmpty();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
