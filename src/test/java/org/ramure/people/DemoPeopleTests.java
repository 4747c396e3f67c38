package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        classes = PeopleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
@Transactional
class DemoPeopleTests {

    private static final String ADMINISTRATOR = "administratrice@demo.ramure.test";

    @Autowired private DemoPeople demo;
    @Autowired private SignIn signIn;
    @Autowired private PersonRepository persons;
    @Autowired private JdbcTemplate database;
    @Autowired private Passwords passwords;
    @Autowired private Devices devices;
    @Autowired private HandClock clock;

    @Test
    void bringsThoseToTryItAsAndTheirCompanionsOnce() {
        demo.bring();
        demo.bring();
        persons.flush();

        assertThat(
                        database.queryForList(
                                "select email from people_person where email like '%@demo.ramure.test'",
                                String.class))
                .hasSize(8);
        assertThat(signIn.byPassword(ADMINISTRATOR, DemoPeople.PASSWORD, "here").roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.ADMINISTRATOR);
    }

    @Test
    void showsNobodyWhereThisIsNoDemonstration() {
        assertThat(demo.cast()).isEmpty();
    }

    @Test
    void closesTheKnownPasswordOnceTheDemonstrationIsOver() {
        demo.bring();

        demo.retire();

        assertThat(persons.withEmail(ADMINISTRATOR).orElseThrow().toAccount().roles())
                .containsExactly(Role.LEARNER);
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> signIn.byPassword(ADMINISTRATOR, DemoPeople.PASSWORD, "here"));
    }

    @Test
    void bringsAndRetiresAsManyFurtherLearnersAsAskedFor() {
        crowdOf(2).bring();
        crowdOf(3).bring();
        persons.flush();

        assertThat(persons.findByEmailEndingWith("@demo.ramure.test")).hasSize(11);
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
