package org.ramure.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutboxContents;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.PeopleApplication;
import org.ramure.shared.Language;
import org.ramure.shared.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = PeopleApplication.class, properties = PeopleApplication.DATABASE)
@ViewPackages(packages = "org.ramure.mail.ui")
@WithMockUser(roles = "ADMINISTRATOR")
class OutboxViewTests extends SpringBrowserlessTest {

    @Autowired private Outbox outbox;
    @Autowired private OutboxContents contents;
    @Autowired private JdbcTemplate database;

    @BeforeEach
    void empty() {
        database.update("delete from mail_message");
    }

    @Test
    void saysWhatWillAppearWhereThereIsNothingYet() {
        navigate(OutboxView.class);

        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void opensTheMessageOfTheAddressWithItsLinksAndNoMarkup() {
        outbox.send(
                new OutgoingMail(
                        "ada@exemple.fr",
                        Language.FR,
                        "Bonjour",
                        "<b>Voir</b> http://localhost/a?b=1."));
        String id = contents.page(0, 1).getFirst().id().toString();

        UI.getCurrent().navigate(OutboxView.class, QueryParameters.of("message", id));

        MessagePanel message = find(MessagePanel.class).single();
        assertThat(find(Anchor.class, message).single().getHref())
                .isEqualTo("http://localhost/a?b=1");
        assertThat(
                        find(Div.class, message)
                                .withClassName("mail-text")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .isEqualTo("<b>Voir</b> http://localhost/a?b=1.");
    }

    @Test
    void opensNothingForAnAddressThatIsMadeUp() {
        outbox.send(new OutgoingMail("ada@exemple.fr", Language.FR, "Bonjour", "t"));

        for (String id : new String[] {UUID.randomUUID().toString(), "x"}) {
            UI.getCurrent().navigate(OutboxView.class, QueryParameters.of("message", id));

            assertThat(find(MessagePanel.class).exists()).isFalse();
        }
    }
}
