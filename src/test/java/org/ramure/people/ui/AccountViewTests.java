package org.ramure.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.Account;
import org.ramure.people.Devices;
import org.ramure.people.FullName;
import org.ramure.people.OwnAccount;
import org.ramure.people.People;
import org.ramure.people.PeopleApplication;
import org.ramure.people.PersonId;
import org.ramure.people.SignIn;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = PeopleApplication.class, properties = PeopleApplication.DATABASE)
@ViewPackages(packages = "org.ramure.people.ui")
class AccountViewTests extends SpringBrowserlessTest {

    @Autowired private SignIn signIn;
    @Autowired private People people;
    @Autowired private OwnAccount own;
    @Autowired private Devices devices;
    @Autowired private JdbcTemplate database;

    private Account account =
            new Account(new PersonId(new UUID(0, 0)), "", "", "", Language.FR, Set.of());

    @BeforeEach
    void signedIn() {
        account = SignedIn.join(signIn, database);
        SignedIn.as(account, devices);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void savesNames() {
        navigate(AccountView.class);

        test(find(TextField.class).id("people-given-name")).setValue("Augusta");
        clickIn(IdentityForm.class);

        assertThat(people.find(account.id()).orElseThrow().fullName())
                .isEqualTo("Augusta Lovelace");
    }

    @Test
    void keepsBothWhenAnotherTabSavedOtherNamesFirst() {
        navigate(AccountView.class);
        own.rename(account.id(), new FullName("Ada", "Lovelace"), new FullName("Ada", "King-Noel"));

        test(find(TextField.class).id("people-given-name")).setValue("Augusta");
        clickIn(IdentityForm.class, "Enregistrer");

        assertThat(find(Div.class, find(IdentityForm.class).single()).single().getChildren())
                .first(InstanceOfAssertFactories.type(Paragraph.class))
                .extracting(Paragraph::getText, InstanceOfAssertFactories.STRING)
                .contains("Ada King-Noel");
        assertThat(find(TextField.class).id("people-given-name").getValue()).isEqualTo("Augusta");
        assertThat(nameNow()).isEqualTo("Ada King-Noel");

        clickIn(IdentityForm.class, "Enregistrer");

        assertThat(nameNow()).isEqualTo("Augusta Lovelace");
    }

    @Test
    void takesTheNamesOfTheOtherTabWhenThePersonPrefersThem() {
        navigate(AccountView.class);
        own.rename(account.id(), new FullName("Ada", "Lovelace"), new FullName("Ada", "King-Noel"));
        test(find(TextField.class).id("people-given-name")).setValue("Augusta");
        clickIn(IdentityForm.class, "Enregistrer");

        test(find(Button.class).id("people-take-names")).click();

        assertThat(find(TextField.class).id("people-given-name").getValue()).isEqualTo("Ada");
        assertThat(find(TextField.class).id("people-family-name").getValue())
                .isEqualTo("King-Noel");
        assertThat(nameNow()).isEqualTo("Ada King-Noel");
    }

    private String nameNow() {
        return people.find(account.id()).orElseThrow().fullName();
    }

    @Test
    void refusesAWeakPasswordBesideTheFieldAndKeepsIt() {
        navigate(AccountView.class);

        test(find(PasswordField.class).id("people-new-password")).setValue("court");
        clickIn(PasswordForm.class);

        PasswordField field = find(PasswordField.class).id("people-new-password");
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(field.getValue()).isEqualTo("court");
        assertThat(own.hasPassword(account.id())).isFalse();
    }

    @Test
    void setsAPasswordAndSignsOtherBrowsersOut() {
        devices.remember(account.id(), true, "Chrome · Android");
        navigate(AccountView.class);
        assertThat(find(ListItem.class).all()).hasSize(2);

        test(find(PasswordField.class).id("people-new-password")).setValue("les hêtres penchent");
        clickIn(PasswordForm.class);

        assertThat(own.hasPassword(account.id())).isTrue();
        assertThat(find(ListItem.class).all()).hasSize(1);
    }

    @Test
    void signsOneBrowserOut() {
        devices.remember(account.id(), true, "Chrome · Android");
        navigate(AccountView.class);

        test(find(Button.class).withAriaLabelContaining("Android").single()).click();

        assertThat(devices.of(account.id()))
                .extracting(Devices.Device::label)
                .containsExactly("Firefox · Linux");
    }

    @Test
    void erasesNothingUntilThePersonConfirms() {
        navigate(AccountView.class);
        find(Details.class).all().forEach(d -> d.setOpened(true));

        test(find(TextField.class).id("people-erase-word")).setValue("oui");
        test(find(Button.class).id("people-erase")).click();

        assertThat(find(TextField.class).id("people-erase-word").getErrorMessage()).isNotBlank();
        assertThat(people.find(account.id())).isPresent();
    }

    private void clickIn(Class<? extends Component> form, String text) {
        test(find(Button.class, find(form).single()).withText(text).single()).click();
    }

    private void clickIn(Class<? extends Component> form) {
        test(find(Button.class, find(form).single()).single()).click();
    }
}
