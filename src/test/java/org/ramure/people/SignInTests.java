package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.SignIn.LinkStanding;
import org.ramure.people.SignIn.Newcomer;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        classes = PeopleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
class SignInTests {

    private static final Newcomer NOBODY = new Newcomer("", "", "");

    @Autowired private SignIn signIn;
    @Autowired private OwnAccount own;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate database;

    private String email = "";
    private Mailbox mailbox = new Mailbox(new JdbcTemplate());

    @BeforeEach
    void freshAddress() {
        email = "p" + UUID.randomUUID().toString().replace("-", "") + "@exemple.fr";
        mailbox = new Mailbox(database);
    }

    @Test
    void answersKnownAndUnknownAddressesAlike() {
        String known = email;
        byLink(known);
        String unknown = "x" + email;

        ask(known);
        ask(unknown);

        String toKnown = mailbox.lettersTo(known).getLast().replace(mailbox.tokenFor(known), "");
        String toUnknown =
                mailbox.lettersTo(unknown).getLast().replace(mailbox.tokenFor(unknown), "");
        assertThat(toKnown).isEqualTo(toUnknown);
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownAddressWithTheSameWords() {
        Account account = byLink(email);
        own.changePassword(
                account.id(),
                new OwnAccount.PasswordChange("", "les hêtres penchent", UUID.randomUUID(), "c"));

        assertThat(refusalOf(email, "les chênes penchent"))
                .isEqualTo(refusalOf("x" + email, "les chênes penchent"))
                .isEqualTo("people.signIn.password.wrong");
        assertThat(signIn.byPassword(email, "les hêtres penchent", client()).id())
                .isEqualTo(account.id());
    }

    @Test
    void saysNothingAboutAnAddressThatIsNone() {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> ask("not an address"))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("people.email.invalid"));
    }

    @Test
    void makesAnAccountWhenALinkIsUsedForTheFirstTime() {
        ask(email);
        String token = mailbox.tokenFor(email);
        assertThat(signIn.look(token)).isEqualTo(LinkStanding.MAKES_ACCOUNT);

        var arrival = signIn.byLink(token, new Newcomer(" Ada ", "Love\nlace", ""));

        assertThat(arrival.returnTo()).isEqualTo("/attestations");
        assertThat(arrival.account().fullName()).isEqualTo("Ada Love lace");
        assertThat(arrival.account().roles()).containsExactly(Role.LEARNER);
        ask(email);
        assertThat(signIn.look(mailbox.tokenFor(email))).isEqualTo(LinkStanding.SIGNS_IN);
    }

    @Test
    void storesNoTokenThatCouldBeUsed() {
        ask(email);
        String token = mailbox.tokenFor(email);

        assertThat(
                        database.queryForList(
                                "select token_hash from people_sign_in_link where email = ?",
                                String.class,
                                email))
                .hasSize(1)
                .doesNotContain(token);
    }

    @Test
    void forgetsTheTokenInTheLetterOnceItIsUsed() {
        ask(email);
        String token = mailbox.tokenFor(email);

        signIn.byLink(token, NOBODY);

        assertThat(mailbox.lettersTo(email).getLast()).doesNotContain(token);
    }

    @Test
    void looksAtALinkWithoutUsingItUp() {
        ask(email);
        String token = mailbox.tokenFor(email);

        signIn.look(token);
        signIn.look(token);

        assertThat(signIn.byLink(token, NOBODY).account().email()).isEqualTo(email);
    }

    @Test
    void refusesASecondUse() {
        ask(email);
        String token = mailbox.tokenFor(email);
        signIn.byLink(token, NOBODY);

        assertSpent(token);
    }

    @Test
    void refusesALinkAfterHalfAnHour() {
        ask(email);
        String token = mailbox.tokenFor(email);

        clock.advance(Duration.ofMinutes(30));

        assertSpent(token);
    }

    @Test
    void refusesATokenNobodyMade() {
        assertSpent("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    @Test
    void letsOnlyOneOfTwoSimultaneousUsesIn() throws Exception {
        byLink(email);
        ask(email);
        String token = mailbox.tokenFor(email);
        Callable<Boolean> use =
                () -> {
                    try {
                        signIn.byLink(token, NOBODY);
                        return true;
                    } catch (UserFacingException spent) {
                        return false;
                    }
                };

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> results = both.invokeAll(List.of(use, use));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    private void assertSpent(String token) {
        assertThat(signIn.look(token)).isEqualTo(LinkStanding.SPENT);
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> signIn.byLink(token, NOBODY))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("people.link.spent"));
    }

    private Account byLink(String address) {
        ask(address);
        return signIn.byLink(mailbox.tokenFor(address), NOBODY).account();
    }

    private void ask(String address) {
        signIn.requestLink(new SignIn.LinkRequest(address, client(), Language.FR, "/attestations"));
    }

    private String refusalOf(String address, String password) {
        try {
            signIn.byPassword(address, password, client());
            return "";
        } catch (UserFacingException refusal) {
            return refusal.messageKey();
        }
    }

    private static String client() {
        return UUID.randomUUID().toString();
    }
}
