package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(
        classes = PeopleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
class AccountsTests {

    @Autowired private SignIn signIn;
    @Autowired private OwnAccount own;
    @Autowired private Guests guests;
    @Autowired private Devices devices;
    @Autowired private People people;
    @Autowired private FirstAdministrator firstAdministrator;
    @Autowired private PersonRepository persons;
    @Autowired private List<PersonalData> plugs;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate database;

    private Account account =
            new Account(new PersonId(new UUID(0, 0)), "", "", "", Language.FR, Set.of());

    @BeforeEach
    void newAccount() {
        database.update("delete from people_role");
        account = join();
        plugs.forEach(plug -> ((RecordingData) plug).calls().clear());
    }

    @Test
    void handsAGuestsWorkOverOnceToEveryModuleAndForgetsTheGuest() {
        Guests.NewGuest guest = guests.welcome(Language.FR);

        guests.mergeInto(guest.id(), account.id());
        guests.mergeInto(guest.id(), account.id());

        String once = "move " + guest.id() + " " + account.id();
        assertThat(plugs)
                .hasSize(2)
                .allSatisfy(
                        plug -> assertThat(((RecordingData) plug).calls()).containsExactly(once));
        assertThat(guests.find(guest.token())).isEmpty();
    }

    @Test
    void neverTakesAnAccountForAGuest() {
        guests.mergeInto(account.id(), join().id());

        assertThat(people.find(account.id())).isPresent();
        assertThat(plugs).allSatisfy(p -> assertThat(((RecordingData) p).calls()).isEmpty());
    }

    @Test
    void purgesGuestsAfterThirtyDaysWithoutAVisit() {
        Guests.NewGuest gone = guests.welcome(Language.FR);
        clock.advance(Duration.ofDays(20));
        Guests.NewGuest back = guests.welcome(Language.FR);
        clock.advance(Duration.ofDays(11));
        guests.find(back.token());

        guests.purge();

        assertThat(guests.find(gone.token())).isEmpty();
        assertThat(guests.find(back.token())).contains(back.id());
        assertThat(((RecordingData) plugs.getFirst()).calls()).contains("erase " + gone.id());
    }

    @Test
    void signsOtherBrowsersOutWhenThePasswordChanges() {
        var here = devices.remember(account.id(), true, "Firefox · Linux");
        var elsewhere = devices.remember(account.id(), true, "Chrome · Android");

        own.changePassword(
                account.id(),
                new OwnAccount.PasswordChange("", "les hêtres penchent", here.series(), "c"));

        assertThat(devices.recognise(here.series().toString(), here.token())).isPresent();
        assertThat(devices.recognise(elsewhere.series().toString(), elsewhere.token())).isEmpty();
    }

    @Test
    void remembersTwelveHoursOrThirtyDays() {
        var brief = devices.remember(account.id(), false, "");
        var lasting = devices.remember(account.id(), true, "");

        clock.advance(Duration.ofHours(12));
        assertThat(devices.recognise(brief.series().toString(), brief.token())).isEmpty();
        assertThat(devices.recognise(lasting.series().toString(), lasting.token())).isPresent();

        clock.advance(Duration.ofDays(30));
        assertThat(devices.recognise(lasting.series().toString(), lasting.token())).isEmpty();
    }

    @Test
    void endsNobodyElsesSignIn() {
        var mine = devices.remember(account.id(), true, "");

        devices.signOut(join().id(), mine.series());

        assertThat(devices.recognise(mine.series().toString(), mine.token())).isPresent();
    }

    @Test
    void exportsWhatEveryModuleKeeps() {
        Map<String, Object> all = own.export(account.id());

        assertThat(all).containsKeys("account", "notes", "papers");
        assertThat(all.toString()).contains(account.email()).doesNotContain("{bcrypt}");
    }

    @Test
    void erasesTheAccountAndEverythingModulesMayErase() {
        var device = devices.remember(account.id(), true, "");

        own.erase(account.id());

        assertThat(people.find(account.id())).isEmpty();
        assertThat(persons.withEmail(account.email())).isEmpty();
        assertThat(devices.recognise(device.series().toString(), device.token())).isEmpty();
        assertThat(plugs)
                .allSatisfy(p ->
                        assertThat(((RecordingData) p).calls())
                                .containsExactly("erase " + account.id()));
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void keepsTheLastAdministrator() {
        people.giveRoles(account.id(), Set.of(Role.ADMINISTRATOR));

        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> people.giveRoles(account.id(), Set.of(Role.AUTHOR)));
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> own.erase(account.id()));

        people.giveRoles(join().id(), Set.of(Role.ADMINISTRATOR));
        people.giveRoles(account.id(), Set.of(Role.AUTHOR));
        assertThat(people.find(account.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.AUTHOR);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void findsPeopleByPartsOfNamesAndTakesSearchSignsLiterally() {
        own.rename(
                account.id(),
                new FullName(account.givenName(), account.familyName()),
                new FullName("Zéphyrine", "100%_sûre"));

        assertThat(people.search("zéphyrine 100%_", 0, 10)).hasSize(1);
        assertThat(people.search("zéphyrine 100_%", 0, 10)).isEmpty();
        assertThat(people.count(account.email().toUpperCase(java.util.Locale.ROOT))).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void invitesWithoutASecretInTheLetter() {
        people.invite(
                new People.Invitation(
                        "invitee@exemple.fr", Set.of(Role.FACILITATOR), Language.EN, account));

        Account invited = persons.withEmail("invitee@exemple.fr").orElseThrow().toAccount();
        assertThat(invited.roles()).contains(Role.FACILITATOR);
        assertThat(new Mailbox(database).lettersTo("invitee@exemple.fr").getLast())
                .contains("/connexion\n")
                .doesNotContain("/connexion/lien/");
    }

    @Test
    @WithMockUser(roles = {"LEARNER", "AUTHOR"})
    void showsTheListToAdministratorsOnly() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> people.search("", 0, 10));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> people.giveRoles(account.id(), Set.of(Role.ADMINISTRATOR)));
    }

    @Test
    void invitesTheFirstAdministratorByOneValidLink() {
        firstAdministrator.invite();
        firstAdministrator.invite();

        assertThat(
                        database.queryForObject(
                                "select count(*) from people_sign_in_link where purpose = 'FIRST_ADMIN' and used_at is null",
                                Integer.class))
                .isEqualTo(1);
    }

    private Account join() {
        String email = "p" + UUID.randomUUID().toString().replace("-", "") + "@exemple.fr";
        signIn.requestLink(
                new SignIn.LinkRequest(email, UUID.randomUUID().toString(), Language.FR, ""));
        return signIn.byLink(new Mailbox(database).tokenFor(email), new SignIn.Newcomer("", "", ""))
                .account();
    }
}
