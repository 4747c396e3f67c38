package org.ramure.cohorts.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.ramure.cohorts.review.PeerReviews.Given;
import org.ramure.cohorts.review.ReviewDesk.Line;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class PeerReviewsTests {

    @Autowired private PeerReviews reviews;
    @Autowired private ReviewDesk desk;
    @Autowired private Works works;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private org.springframework.context.ApplicationContext context;

    @Autowired
    @Qualifier("reviewData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private Cohort cohort;
    private Task task = new Task(new CohortId(UUID.randomUUID()), "livrable");
    private final List<PersonId> four = new ArrayList<>();

    @BeforeEach
    void fourPeopleInTwoGroups() {
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "deux-jours-relus",
                                TestCohorts.START,
                                Set.of(),
                                TestCohorts.details("Coopérer", 50)));
        cohorts.open(ines, cohort.id());
        task = new Task(cohort.id(), "livrable");
        four.clear();
        for (int i = 0; i < 4; i++) {
            four.add(person("Prénom" + i, i % 2 == 0 ? "Ouest" : "Est"));
        }
        moveTo("2027-03-12T08:00:00Z");
    }

    private PersonId person(String name, String group) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, name, "Kervella", "", group));
        participants.group(ines, List.of(place(email)), group);
        return person;
    }

    private ParticipantId place(String email) {
        return participants.enrolled(ines, cohort.id()).stream()
                .filter(p -> p.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private void handIn(PersonId person, String text) {
        works.save(person, task, text, works.open(person, task).version());
        works.handIn(person, task);
    }

    private void allHandIn() {
        four.forEach(person -> handIn(person, "Le travail"));
    }

    /** What happens by itself every half hour. */
    private void tick() {
        try {
            Object ticking = context.getBean("reviewClock");
            var method = ticking.getClass().getMethod("tick");
            method.setAccessible(true);
            method.invoke(ticking);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private static Feedback words(String text) {
        return new Feedback(
                text,
                List.of(new Feedback.Line("besoin", 1, "Clair.")),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private void send(PersonId reader, UUID reading, String text) {
        Feedback seen = reviews.open(reader, reading).answer();
        Feedback answer = words(text);
        long version =
                reviews.draft(
                        reader,
                        reading,
                        new Feedback(
                                answer.comment(),
                                answer.lines(),
                                Optional.empty(),
                                Optional.empty(),
                                seen.version()));
        reviews.send(reader, reading, version);
    }

    @Test
    void tellsTheRulesBeforeAnybodyWrites() {
        assertThat(reviews.rules(four.getFirst(), task))
                .hasValueSatisfying(rules -> {
                    assertThat(rules.started()).isFalse();
                    assertThat(rules.how().each()).isEqualTo(2);
                    assertThat(rules.dueOn()).isEqualTo(TestCohorts.START.plusDays(17));
                });
        assertThat(reviews.given(four.getFirst(), cohort.id())).isEmpty();
    }

    @Test
    void givesWorksOutByItselfOnceTheyWereDueAndOnlyOnce() {
        allHandIn();
        tick();
        assertThat(reviews.given(four.getFirst(), cohort.id())).isEmpty();
        moveTo("2027-03-19T08:00:00Z");
        tick();
        tick();

        for (PersonId person : four) {
            assertThat(reviews.given(person, cohort.id())).hasSize(2);
        }
        assertThat(desk.overview(ines, task).lines()).hasSize(8);
    }

    @Test
    void leavesLateWorkToTheFacilitatorAsTheRulesSay() {
        four.subList(0, 3).forEach(person -> handIn(person, "À temps"));
        moveTo("2027-03-19T08:00:00Z");
        handIn(four.get(3), "En retard");
        tick();

        assertThat(reviews.given(four.get(3), cohort.id())).isEmpty();
        assertThat(desk.overview(ines, task).yours())
                .singleElement()
                .isEqualTo(place(people.emailOf(four.get(3))));
    }

    @Test
    void hidesNamesInEverythingThatReadersAndAuthorsGet() throws IOException {
        for (PersonId person : four) {
            works.save(person, task, "Un travail sans nom", 0);
            works.attach(
                    person,
                    task,
                    "Dossier de Prénom Kervella.txt",
                    new ByteArrayInputStream("Des notes".getBytes(StandardCharsets.UTF_8)));
            works.handIn(person, task);
        }
        desk.allot(ines, task);
        StringBuilder told = new StringBuilder();
        for (PersonId person : four) {
            for (Given given : reviews.given(person, cohort.id())) {
                PeerReviews.Reading reading = reviews.open(person, given.id());
                told.append(given).append(reading);
                assertThat(reading.files()).extracting("name").containsExactly("fichier-1.txt");
                assertThat(reviews.file(person, given.id(), 1))
                        .hasValueSatisfying(file -> told.append(file.file()));
                assertThat(reviews.file(person, given.id(), 2)).isEmpty();
                send(person, given.id(), "Clair et utile.");
            }
        }
        four.forEach(person -> told.append(reviews.received(person, task)));

        assertThat(told.toString()).doesNotContain("Kervella", "Prénom", "exemple.fr");
        for (PersonId person : four) {
            assertThat(told.toString())
                    .doesNotContain(person.toString())
                    .doesNotContain(place(people.emailOf(person)).toString());
        }
    }

    @Test
    void showsTheAuthorNothingBeforeAllAreInOrTheDayIsOver() {
        allHandIn();
        desk.allot(ines, task);
        PersonId author = four.getFirst();
        ParticipantId place = place(people.emailOf(author));
        List<Line> about =
                desk.overview(ines, task).lines().stream()
                        .filter(line -> line.author().equals(place))
                        .toList();
        send(reader(about.getFirst()), about.getFirst().id(), "Première relecture");

        assertThat(reviews.received(author, task)).isEmpty();
        moveTo("2027-03-29T08:00:00Z");

        assertThat(reviews.received(author, task))
                .singleElement()
                .satisfies(got -> {
                    assertThat(got.answer().comment()).isEqualTo("Première relecture");
                    reviews.reply(author, got.id(), "Merci, je change la fin.");
                    refused("cohorts.review.replied", () -> reviews.reply(author, got.id(), "!"));
                });
        assertThat(reviews.open(reader(about.getFirst()), about.getFirst().id()).reply())
                .isEqualTo("Merci, je change la fin.");
        refused(
                "cohorts.work.sentAlready",
                () ->
                        reviews.draft(
                                reader(about.getFirst()), about.getFirst().id(), words("Encore")));
    }

    private PersonId reader(Line line) {
        return four.stream()
                .filter(person -> place(people.emailOf(person)).equals(line.reader()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesWhatDoesNotComeToSomebodyElseAfterTheDaysThatWereSaid() {
        allHandIn();
        desk.allot(ines, task);
        PersonId missing = four.get(2);
        for (PersonId person : four) {
            if (!person.equals(missing)) {
                reviews.given(person, cohort.id())
                        .forEach(given -> send(person, given.id(), "Lu."));
            }
        }
        moveTo("2027-03-29T08:00:00Z");
        assertThat(desk.overview(ines, task).lines()).filteredOn(Line::late).hasSize(2);
        moveTo("2027-04-03T08:00:00Z");
        tick();

        List<Line> lines = desk.overview(ines, task).lines();
        assertThat(lines).filteredOn(l -> l.state() == ReadingState.MISSED).hasSize(2);
        assertThat(lines)
                .filteredOn(l -> l.state() == ReadingState.OPEN)
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.reader()).isNotEqualTo(line.author());
                    assertThat(reader(line)).isNotEqualTo(missing);
                });
        assertThat(reviews.given(missing, cohort.id())).isEmpty();
    }

    @Test
    void letsTheFacilitatorGiveAReadingToSomebodyElse() {
        allHandIn();
        desk.allot(ines, task);
        Line line = desk.overview(ines, task).lines().getFirst();
        refused(
                "cohorts.review.reader.refused",
                () -> desk.reassign(ines, line.id(), line.author(), "Essai"));
        refused("cohorts.review.reason", () -> desk.reassign(ines, line.id(), line.author(), " "));
        ParticipantId free =
                four.stream()
                        .map(person -> place(people.emailOf(person)))
                        .filter(place ->
                                desk.overview(ines, task).lines().stream()
                                        .filter(l -> l.author().equals(line.author()))
                                        .noneMatch(l -> l.reader().equals(place)))
                        .filter(place -> !place.equals(line.author()))
                        .findFirst()
                        .orElseThrow();

        desk.reassign(ines, line.id(), free, "Se connaissent trop bien");

        refused("cohorts.unknown", () -> reviews.open(reader(line), line.id()));
        assertThat(desk.overview(ines, task).lines())
                .filteredOn(l -> l.state() == ReadingState.REASSIGNED)
                .singleElement()
                .extracting(Line::reason)
                .isEqualTo("Se connaissent trop bien");
    }

    @Test
    void isNobodyElsesBusiness() {
        allHandIn();
        desk.allot(ines, task);
        UUID reading = reviews.given(four.getFirst(), cohort.id()).getFirst().id();
        PersonId stranger = people.facilitator();

        refused("cohorts.unknown", () -> desk.overview(stranger, task));
        refused("cohorts.unknown", () -> desk.allot(stranger, task));
        refused(
                "cohorts.unknown",
                () ->
                        desk.reassign(
                                stranger, reading, place(people.emailOf(four.getFirst())), "Non"));
        refused("cohorts.unknown", () -> reviews.rules(stranger, task));
        refused("cohorts.unknown", () -> reviews.open(stranger, reading));
        refused("cohorts.unknown", () -> reviews.file(stranger, reading, 1));
        for (PersonId person : four.subList(1, 4)) {
            refused("cohorts.unknown", () -> reviews.open(person, reading));
        }
    }

    @Test
    void asksAsManyQuestionsForTwentyPeopleAsForFour() {
        allHandIn();
        desk.allot(ines, task);
        long few = statements(() -> desk.overview(ines, task));
        fourPeopleInTwoGroups();
        for (int i = 4; i < 20; i++) {
            moveTo("2026-11-21T13:02:00Z");
            PersonId person = person("Prénom" + i, "Groupe " + i % 5);
            moveTo("2027-03-12T08:00:00Z");
            handIn(person, "Le travail");
        }
        allHandIn();
        desk.allot(ines, task);

        assertThat(desk.overview(ines, task).lines()).hasSize(40);
        assertThat(statements(() -> desk.overview(ines, task))).isEqualTo(few);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void handsOverAndErasesWithThePersonButLeavesOthersTheirReviews() {
        allHandIn();
        desk.allot(ines, task);
        PersonId leaver = four.getFirst();
        reviews.given(leaver, cohort.id()).forEach(given -> send(leaver, given.id(), "De moi."));
        Map<String, Object> export = transaction.execute(status -> data.export(leaver));

        assertThat(String.valueOf(export)).contains("De moi.").doesNotContain("Kervella");
        transaction.executeWithoutResult(status -> data.erase(leaver));
        assertThat(desk.overview(ines, task).lines())
                .filteredOn(line -> line.state() == ReadingState.SENT)
                .hasSize(2);
        assertThat(desk.overview(ines, task).lines())
                .noneMatch(line -> line.author().equals(place(people.emailOf(leaver))));
    }
}
