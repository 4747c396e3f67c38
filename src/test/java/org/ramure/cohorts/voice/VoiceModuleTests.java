package org.ramure.cohorts.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.news.CohortLetters;
import org.ramure.cohorts.news.CohortLetters.Planned;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.voice.Questionnaires.Sheet;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CohortsTest
class VoiceModuleTests {

    private static final String AFTER_THE_SESSION = "2027-03-12T18:00:00Z";

    @Autowired private Questionnaires questionnaires;
    @Autowired private Voices voices;
    @Autowired private CohortLetters letters;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private JdbcTemplate sql;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId second = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohort() {
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
        second = people.facilitator();
        cohort = cohorts.create(ines, TestCohorts.twoDays(1000));
        cohorts.open(ines, cohort.id());
        cohorts.addFacilitator(ines, cohort.id(), people.emailOf(second));
        amina = join();
    }

    private PersonId join() {
        PersonId one = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(Visitor.of(Optional.of(one)), cohort.slug(), TestCohorts.invitee(""));
        return one;
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Sheet sheet(Moment moment, long version, Reply... replies) {
        return new Sheet(cohort.id(), moment, List.of(replies), version);
    }

    private static Reply chose(String question, String... options) {
        return new Reply(question, List.of(options), "");
    }

    private static Reply wrote(String question, String text) {
        return new Reply(question, List.of(), text);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private Results results(PersonId who, Moment moment) {
        return voices.results(who, cohort.id()).stream()
                .filter(results -> results.asked().moment() == moment)
                .findFirst()
                .orElseThrow();
    }

    private Results.Line line(PersonId who, Moment moment, String question) {
        return results(who, moment).lines().stream()
                .filter(line -> line.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensEachQuestionnaireInItsTime() {
        assertThat(questionnaires.mine(amina, cohort.id()))
                .extracting(sheet -> sheet.asked().moment(), sheet -> sheet.asked().phase())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Moment.BEFORE, Asked.Phase.OPEN),
                        org.assertj.core.groups.Tuple.tuple(Moment.HOT, Asked.Phase.TO_COME),
                        org.assertj.core.groups.Tuple.tuple(Moment.COLD, Asked.Phase.TO_COME));
        moveTo("2027-03-12T16:29:00Z"); // a minute before the end of the last half-day
        refused(
                "cohorts.voice.closed",
                () -> questionnaires.submit(amina, sheet(Moment.HOT, 0, chose("utile", "oui"))));
        moveTo("2027-03-12T16:31:00Z");
        questionnaires.submit(amina, sheet(Moment.HOT, 0, chose("utile", "oui")));
        refused(
                "cohorts.voice.closed",
                () -> questionnaires.save(amina, sheet(Moment.BEFORE, 0, wrote("attente", "x"))));
        moveTo("2027-06-12T08:00:00Z");
        assertThat(questionnaires.open(amina, cohort.id(), Moment.COLD).asked().phase())
                .isEqualTo(Asked.Phase.OPEN);
        moveTo("2027-08-12T08:00:00Z");
        refused(
                "cohorts.voice.closed",
                () -> questionnaires.submit(amina, sheet(Moment.COLD, 0, chose("acte", "oui"))));
    }

    @Test
    void keepsADraftToItselfAndTakesItOnceItIsWhole() {
        long version =
                questionnaires.save(amina, sheet(Moment.BEFORE, 0, wrote("attente", "Écouter")));

        assertThat(results(ines, Moment.BEFORE).answered()).isZero();
        assertThat(questionnaires.open(amina, cohort.id(), Moment.BEFORE).reply("attente"))
                .contains(wrote("attente", "Écouter"));
        refused(
                "cohorts.voice.conflict",
                () -> questionnaires.save(amina, sheet(Moment.BEFORE, 0, wrote("attente", "x"))));
        refused(
                "cohorts.voice.missing",
                () ->
                        questionnaires.submit(
                                amina, sheet(Moment.BEFORE, version, wrote("attente", "x"))));
        questionnaires.submit(
                amina, sheet(Moment.BEFORE, version, chose("niveau", "3"), wrote("attente", "x")));
        MySheet sent = questionnaires.open(amina, cohort.id(), Moment.BEFORE);
        assertThat(sent.submittedAt()).contains(clock.instant());
        refused(
                "cohorts.voice.sent",
                () -> questionnaires.save(amina, sheet(Moment.BEFORE, sent.version())));
        questionnaires.submit(amina, sheet(Moment.BEFORE, sent.version(), chose("niveau", "4")));
        assertThat(line(ines, Moment.BEFORE, "niveau").counts().get(3).people()).isEqualTo(1);
        assertThat(results(ines, Moment.BEFORE).answered()).isEqualTo(1);
    }

    @Test
    void takesNoAnswerThatWasNotOffered() {
        for (Reply odd :
                List.of(
                        chose("niveau", "6"),
                        chose("niveau", "1", "2"),
                        wrote("niveau", "trois"),
                        chose("attente", "oui"),
                        chose("ailleurs", "oui"))) {
            refused(
                    "cohorts.voice.unknown",
                    () -> questionnaires.save(amina, sheet(Moment.BEFORE, 0, odd)));
        }
        refused(
                "cohorts.text.long",
                () ->
                        questionnaires.save(
                                amina,
                                sheet(Moment.BEFORE, 0, wrote("attente", "x".repeat(4001)))));
    }

    @Test
    void showsBeforeTheSessionWhoSaidWhatButNeedsToTheReferentAlone() {
        questionnaires.submit(
                amina,
                sheet(
                        Moment.BEFORE,
                        0,
                        chose("niveau", "2"),
                        wrote("attente", "Écouter"),
                        wrote("amenagement", "Une boucle magnétique")));

        assertThat(voices.people(ines, cohort.id(), Moment.BEFORE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at()).isPresent();
                    assertThat(one.replies())
                            .extracting(Reply::question)
                            .containsExactlyInAnyOrder("niveau", "attente", "amenagement");
                });
        assertThat(voices.people(second, cohort.id(), Moment.BEFORE).getFirst().replies())
                .extracting(Reply::question)
                .containsExactlyInAnyOrder("niveau", "attente");
        assertThat(line(second, Moment.BEFORE, "amenagement").withheld()).isTrue();
        assertThat(line(second, Moment.BEFORE, "amenagement").texts()).isEmpty();
        assertThat(line(ines, Moment.BEFORE, "amenagement").texts())
                .containsExactly("Une boucle magnétique");
    }

    @Test
    void addsAnswersUpWithoutNamesAndPrivateOnesFromFiveOn() {
        moveTo(AFTER_THE_SESSION);
        for (int i = 0; i < 4; i++) {
            answerHot(join(), "oui", "Bravo " + i);
        }

        assertThat(line(second, Moment.HOT, "delicat").withheld()).isTrue();
        assertThat(line(ines, Moment.HOT, "delicat").withheld()).isFalse();
        answerHot(join(), "non", "Merci");
        Results results = results(second, Moment.HOT);
        assertThat(results.answered()).isEqualTo(5);
        assertThat(results.people()).isEqualTo(6);
        assertThat(line(second, Moment.HOT, "delicat").counts())
                .extracting(Results.Count::people)
                .containsExactly(4, 1);
        assertThat(line(second, Moment.HOT, "mot").texts())
                .containsExactly("Bravo 0", "Bravo 1", "Bravo 2", "Bravo 3", "Merci");
        assertThat(voices.people(ines, cohort.id(), Moment.HOT))
                .allMatch(one -> one.replies().isEmpty())
                .filteredOn(one -> one.at().isEmpty())
                .hasSize(1);
    }

    private void answerHot(PersonId who, String choice, String text) {
        questionnaires.submit(
                who,
                sheet(
                        Moment.HOT,
                        0,
                        chose("utile", "oui"),
                        chose("delicat", choice),
                        chose("outils", "oui", "non"),
                        wrote("mot", text)));
    }

    @Test
    void opensTheLastOneOnAnotherDayWhereAFacilitatorSaysSo() {
        LocalDate day = LocalDate.of(2027, 5, 3);
        voices.move(ines, cohort.id(), day, 0);

        Asked moved = voices.asked(ines, cohort.id()).getLast();
        assertThat(moved.opens()).isEqualTo(Instant.parse("2027-05-02T22:00:00Z"));
        refused("cohorts.conflict", () -> voices.move(ines, cohort.id(), day, 0));
        refused(
                "cohorts.voice.tooEarly",
                () -> voices.move(ines, cohort.id(), TestCohorts.START, moved.version()));
        voices.move(ines, cohort.id(), null, moved.version());
        assertThat(voices.asked(ines, cohort.id()).getLast().opens())
                .isEqualTo(Instant.parse("2027-06-11T22:00:00Z"));
    }

    @Test
    void remindsOnlyThoseWhoHaveNotAnsweredAndOnceADay() {
        PersonId other = join();
        questionnaires.submit(other, sheet(Moment.BEFORE, 0, chose("niveau", "2")));

        assertThat(forms()).allMatch(one -> one.people() <= 2);
        assertThat(voices.remind(ines, cohort.id(), Moment.BEFORE)).isEqualTo(1);
        refused(
                "cohorts.voice.remindedToday",
                () -> voices.remind(ines, cohort.id(), Moment.BEFORE));
        refused("cohorts.voice.closed", () -> voices.remind(ines, cohort.id(), Moment.COLD));
        assertThat(forms().getFirst())
                .satisfies(one -> {
                    assertThat(one.leaves()).isEqualTo(LocalDate.of(2026, 11, 21));
                    assertThat(one.people()).isEqualTo(1);
                    assertThat(one.preview().text())
                            .contains("/sessions/" + cohort.slug() + "/questionnaires/avant");
                });
    }

    private List<Planned> forms() {
        return letters.planned(ines, cohort.id()).stream()
                .filter(one -> one.kind() == Kind.FORM)
                .toList();
    }

    @Test
    void keepsEverythingFromThoseWhoNeitherRunItNorHaveAPlace() {
        PersonId stranger = people.facilitator();

        refused("cohorts.unknown", () -> voices.results(stranger, cohort.id()));
        refused("cohorts.unknown", () -> voices.people(amina, cohort.id(), Moment.BEFORE));
        refused("cohorts.unknown", () -> voices.asked(stranger, cohort.id()));
        refused("cohorts.unknown", () -> voices.move(stranger, cohort.id(), null, 0));
        refused("cohorts.unknown", () -> voices.remind(stranger, cohort.id(), Moment.BEFORE));
        refused("cohorts.unknown", () -> questionnaires.mine(stranger, cohort.id()));
        refused("cohorts.unknown", () -> questionnaires.open(ines, cohort.id(), Moment.BEFORE));
        refused(
                "cohorts.unknown",
                () ->
                        questionnaires.submit(
                                stranger, sheet(Moment.BEFORE, 0, chose("niveau", "1"))));
    }

    @Test
    void asksAsManyQuestionsForThirtyAnswersAsForOne() {
        questionnaires.submit(amina, sheet(Moment.BEFORE, 0, chose("niveau", "2")));
        long one = statements(() -> voices.results(ines, cohort.id()));
        long names = statements(() -> voices.people(ines, cohort.id(), Moment.BEFORE));
        for (int i = 0; i < 29; i++) {
            questionnaires.submit(join(), sheet(Moment.BEFORE, 0, chose("niveau", "2")));
        }

        assertThat(statements(() -> voices.results(ines, cohort.id()))).isEqualTo(one);
        assertThat(statements(() -> voices.people(ines, cohort.id(), Moment.BEFORE)))
                .isEqualTo(names);
        Long rows =
                sql.queryForObject(
                        "SELECT count(*) FROM cohorts_voice_sheet WHERE cohort_id = ?",
                        Long.class,
                        cohort.id().toString());
        assertThat(rows).isEqualTo(30L);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }
}
