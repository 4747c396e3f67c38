package org.ramure.cohorts.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.sheet.FilledSheets.Line;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class FilledSheetsTests {

    private static final String OWN = "fiche-cas";
    private static final String TEAM = "canevas";

    @Autowired private FilledSheets sheets;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("sheetData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private PersonId claire = new PersonId(UUID.randomUUID());
    private CohortId cohort = new CohortId(UUID.randomUUID());

    @BeforeEach
    void twoPeopleOfOneTeamAndOneOfAnother() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        Cohort made =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "deux-jours-relus",
                                TestCohorts.START,
                                Set.of(),
                                TestCohorts.details("Coopérer", 50)));
        cohorts.open(ines, made.id());
        cohort = made.id();
        amina = person(made, "Ouest");
        malik = person(made, "Ouest");
        claire = person(made, "Est");
    }

    private PersonId person(Cohort made, String group) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                made.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
        participants.group(ines, List.of(place(email)), group);
        return person;
    }

    private ParticipantId place(String email) {
        return participants.enrolled(ines, cohort).stream()
                .filter(p -> p.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Saving write(PersonId who, String sheet, String text, long base) {
        return sheets.save(who, cohort, sheet, new Typed("besoin", text, base));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void keepsOnesOwnSheetToOneselfAndTheFacilitator() {
        write(amina, OWN, "Un car à 7 h 10", 0);

        assertThat(sheets.open(amina, cohort, OWN).texts())
                .containsEntry("besoin", "Un car à 7 h 10");
        assertThat(sheets.open(malik, cohort, OWN).texts()).isEmpty();
        SheetOwner owner = SheetOwner.of(place(people.emailOf(amina)));
        assertThat(sheets.read(ines, cohort, OWN, owner).texts())
                .containsEntry("besoin", "Un car à 7 h 10");
    }

    @Test
    void sharesATeamsSheetWithItsTeamAlone() {
        write(amina, TEAM, "Le garage", 0);

        assertThat(sheets.open(malik, cohort, TEAM).texts()).containsEntry("besoin", "Le garage");
        assertThat(sheets.open(claire, cohort, TEAM).texts()).isEmpty();
        assertThat(sheets.mine(malik, cohort))
                .extracting(line -> line.owner().team(), Line::filled, Line::all)
                .contains(org.assertj.core.groups.Tuple.tuple("Ouest", 1, 1));
    }

    @Test
    void showsBothTextsToTheSlowerOfTwo() {
        Saving first = write(amina, TEAM, "Le garage", 0);
        Saving second = write(malik, TEAM, "La mairie", 0);

        assertThat(first).isInstanceOf(Saving.Saved.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        conflict ->
                                assertThat(conflict.standing().content()).isEqualTo("Le garage"));
        assertThat(write(malik, TEAM, "Le garage et la mairie", 1))
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(saved.entry().version()).isEqualTo(2));
        assertThat(write(amina, TEAM, "Le garage et la mairie", 1))
                .as("the same words are no conflict")
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void refusesWhatNoFieldTakesAndNothingIsLost() {
        write(amina, OWN, "Avant", 0);

        refused(
                "assessment.exercise.unknownField",
                () -> sheets.save(amina, cohort, OWN, new Typed("autre", "x", 0)));
        refused("assessment.exercise.tooLong", () -> write(amina, OWN, "x".repeat(20_001), 1));
        refused("cohorts.unknown", () -> write(amina, "inconnue", "x", 0));
        assertThat(sheets.open(amina, cohort, OWN).texts()).containsEntry("besoin", "Avant");
    }

    @Test
    void isNobodyElsesBusiness() {
        write(amina, OWN, "Secret", 0);
        PersonId stranger = people.facilitator();
        SheetOwner owner = SheetOwner.of(place(people.emailOf(amina)));

        refused("cohorts.unknown", () -> sheets.all(stranger, cohort));
        refused("cohorts.unknown", () -> sheets.read(stranger, cohort, OWN, owner));
        refused("cohorts.unknown", () -> sheets.read(malik, cohort, OWN, owner));
        refused("cohorts.unknown", () -> sheets.mine(stranger, cohort));
        refused("cohorts.unknown", () -> write(stranger, OWN, "x", 0));
        refused(
                "cohorts.unknown",
                () -> sheets.read(ines, cohort, OWN, new SheetOwner("p:n-importe-quoi")));
    }

    @Test
    void asksAsManyQuestionsForTwentyPeopleAsForThree() {
        long few = statements(() -> sheets.all(ines, cohort));
        Cohort made = cohorts.find(ines, cohort).orElseThrow();
        for (int i = 0; i < 17; i++) {
            write(person(made, "Groupe " + i), OWN, "Texte", 0);
        }

        assertThat(sheets.all(ines, cohort)).hasSizeGreaterThan(30);
        assertThat(statements(() -> sheets.all(ines, cohort))).isEqualTo(few);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void handsOverAndErasesWithThePersonButLeavesTheTeamItsSheet() {
        write(amina, OWN, "Mon texte", 0);
        write(amina, TEAM, "Notre texte", 0);
        Map<String, Object> export = transaction.execute(status -> data.export(amina));

        assertThat(String.valueOf(export)).contains("Mon texte", "Notre texte");
        transaction.executeWithoutResult(status -> data.erase(amina));
        assertThat(sheets.open(amina, cohort, OWN).texts()).isEmpty();
        assertThat(sheets.open(malik, cohort, TEAM).texts()).containsEntry("besoin", "Notre texte");
        Map<String, Object> after = transaction.execute(status -> data.export(amina));
        assertThat(String.valueOf(after)).doesNotContain("Notre texte");
    }
}
