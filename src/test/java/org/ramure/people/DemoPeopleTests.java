package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = PeopleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
class DemoPeopleTests {

    @Autowired private PersonRepository persons;
    @Autowired private JdbcTemplate database;
    @Autowired private Passwords passwords;
    @Autowired private Devices devices;
    @Autowired private HandClock clock;

    @Test
    void bringsAsManyLearnersAsAskedOnceAndRetiresThemWithTheDemonstration() {
        DemoPeople few = demo(true, 2);
        bring(few);
        bring(demo(true, 3));

        assertThat(crowd()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(few.cast()).hasSize(4);
        Account second =
                signIn.byPassword(
                        "apprenante-2@demo.ramure.test", DemoPeople.PASSWORD, "198.18.0.2");
        assertThat(second.roles()).containsOnly(Role.LEARNER);

        transaction.executeWithoutResult(status -> demo(false, 3).retire());
        assertThat(persons.findByEmailEndingWith("@demo.ramure.test"))
                .hasSize(7)
                .allSatisfy(person -> assertThat(person.passwordHash()).isEmpty());
    }

    private void bring(DemoPeople demo) {
        transaction.executeWithoutResult(status -> demo.bring());
    }

    private DemoPeople demo(boolean on, int learners) {
        var settings = new PeopleSettings(on, learners, "https://ramure.example");
        return new DemoPeople(persons, passwords, devices, settings, clock);
    }

    private List<String> crowd() {
        return persons.findByEmailEndingWith("@demo.ramure.test").stream()
                .map(person -> person.email().orElseThrow())
                .filter(email -> email.startsWith("apprenante-"))
                .map(email -> email.substring("apprenante-".length(), email.indexOf('@')))
                .toList();
    }

    @Test
    void bringsAndRetiresAsManyFurtherLearnersAsAskedFor() {
        crowdOf(2).bring();
        crowdOf(3).bring();
        persons.flush();

        assertThat(persons.findByEmailEndingWith("@demo.ramure.test")).hasSize(7);
        assertThat(
                        signIn.byPassword(
                                        "apprenante-3@demo.ramure.test",
                                        DemoPeople.PASSWORD,
                                        "here")
                                .roles())
                .containsExactly(Role.LEARNER);
        assertThat(crowdOf(3).cast()).hasSize(4);

        demo.retire();

        assertThat(persons.findByEmailEndingWith("@demo.ramure.test"))
                .allSatisfy(person -> assertThat(person.passwordHash()).isEmpty());
    }

    private DemoPeople crowdOf(int learners) {
        var settings = new PeopleSettings(true, learners, "https://ramure.example");
        return new DemoPeople(persons, passwords, devices, settings, clock);
    }
}
