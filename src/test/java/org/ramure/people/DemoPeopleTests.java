package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = PeopleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
class DemoPeopleTests {

    @Autowired private PersonRepository persons;
    @Autowired private Passwords passwords;
    @Autowired private Devices devices;
    @Autowired private SignIn signIn;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

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
                .map(person -> person.toAccount().email())
                .filter(email -> email.startsWith("apprenante-"))
                .map(email -> email.substring("apprenante-".length(), email.indexOf('@')))
                .toList();
    }
}
