package org.ramure.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Mailbox;
import org.ramure.people.OwnAccount;
import org.ramure.people.PeopleApplication;
import org.ramure.people.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = PeopleApplication.class, properties = PeopleApplication.DATABASE)
@ViewPackages(packages = "org.ramure.people.ui")
class SignInViewTests extends SpringBrowserlessTest {

    private static final String PASSWORD = "les hêtres penchent";

    @Autowired private SignIn signIn;
    @Autowired private OwnAccount own;
    @Autowired private CurrentPerson current;
    @Autowired private JdbcTemplate database;

    @Test
    void sendsALinkAndSaysTheSameForKnownAndUnknownAddresses() {
        String known = SignedIn.join(signIn, database).email();

        String toKnown = ask(known).replace(known, "…");
        String unknown = "x" + known;
        String toUnknown = ask(unknown).replace(unknown, "…");

        assertThat(toKnown).isNotBlank().isEqualTo(toUnknown);
        assertThat(new Mailbox(database).lettersTo(unknown)).hasSize(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithAnAddressAndKeepsIt() {
        ask("ada");

        EmailField email = find(EmailField.class).id("people-link-email");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).isNotBlank();
        assertThat(email.getValue()).isEqualTo("ada");
    }

    @Test
    void refusesAWrongPasswordBesideTheFieldAndKeepsTheAddress() {
        Account account = withPassword();

        signInWith(account.email(), "les chênes penchent");

        assertThat(find(PasswordField.class).id("people-password").getErrorMessage()).isNotBlank();
        assertThat(find(EmailField.class).id("people-password-email").getValue())
                .isEqualTo(account.email());
        assertThat(current.account()).isEmpty();
    }

    @Test
    void signsInByPassword() {
        Account account = withPassword();

        signInWith(account.email(), PASSWORD);

        assertThat(current.account()).map(Account::id).contains(account.id());
    }

    @Test
    void leadsToTheUniversityAndBackToWhereThePersonWantedToGo() {
        open(Map.of("retour", "/attestations"));

        Anchor door = find(Anchor.class, find(DoorsPanel.class).single()).single();
        assertThat(door.getHref()).isEqualTo("connexion/essai?retour=%2Fattestations");
        assertThat(door.getText()).contains("Lyon");
    }

    @Test
    void saysCalmlyWhySomebodyCameBackAndTakesNoWordsFromTheAddress() {
        open(Map.of("refus", "said_no", "par", "x"));
        assertThat(find(Div.class).withClassName("problem").exists()).isTrue();

        open(Map.of("refus", "you won", "par", "x"));
        assertThat(find(Div.class).withClassName("problem").exists()).isFalse();
    }

    @Test
    void showsNobodyToTryOutsideADemonstration() {
        navigate(SignInView.class);

        assertThat(find(DemoPeoplePanel.class).exists()).isFalse();
    }

    private static void open(Map<String, String> asked) {
        UI.getCurrent().navigate(SignInView.class, QueryParameters.simple(asked));
    }

    private Account withPassword() {
        Account account = SignedIn.join(signIn, database);
        own.changePassword(
                account.id(),
                new OwnAccount.PasswordChange("", PASSWORD, UUID.randomUUID(), "here"));
        return account;
    }

    private String ask(String email) {
        navigate(SignInView.class);
        test(find(EmailField.class).id("people-link-email")).setValue(email);
        LinkRequestForm form = find(LinkRequestForm.class).single();
        test(find(Button.class, form).single()).click();
        return find(Div.class, form)
                .withClassName("people-link-sent")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void signInWith(String email, String password) {
        navigate(SignInView.class);
        find(Details.class).single().setOpened(true);
        test(find(EmailField.class).id("people-password-email")).setValue(email);
        test(find(PasswordField.class).id("people-password")).setValue(password);
        test(find(Button.class, find(PasswordSignInForm.class).single()).single()).click();
    }
}
