package org.ramure.portfolio.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.SessionAttestations;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.award.StatedAwards;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.Declarations;
import org.ramure.cohorts.clock.DeclaredTime;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.work.Works;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.CompetenceReading.Rating;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.DossierTest;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.FinalReview.Turn;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.Interviews.Whose;
import org.ramure.portfolio.review.Passage;
import org.ramure.portfolio.review.PeerWord;
import org.ramure.portfolio.review.PeerWord.Kind;
import org.ramure.shared.UserFacingException;
import org.ramure.testing.ArchivablePdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DossierTest
class ReviewStoreTests {

    @Autowired private FinalReview review;
    @Autowired private Interviews interviews;
    @Autowired private StatedAwards awards;
    @Autowired private FinalReviewData data;
    @Autowired private Readings readings;
    @Autowired private SessionAttestations attestations;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private Works works;
    @Autowired private Declarations declarations;
    @Autowired private Logbook logbook;
    @Autowired private Dossiers dossiers;
    @Autowired private org.ramure.cohorts.voice.Questionnaires questionnaires;
    @Autowired private org.springframework.jdbc.core.JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManagerFactory factory;

    private final UUID self = UUID.randomUUID();
    private final UUID jury = UUID.randomUUID();
    private final UUID secret = UUID.randomUUID();
    private final UUID retired = UUID.randomUUID();

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private Room room() {
        Room room = training.open(Frame.LIBRE, 3);
        training.hold(room);
        when(readings.of(any(), eq("grille"))).thenReturn(List.of());
        when(readings.of(amina(room), "grille"))
                .thenReturn(
                        List.of(
                                reading(room, self, Voice.SELF, "2026.1", 3, 1),
                                reading(room, secret, Voice.SELF, "2026.1", 1, 0),
                                reading(room, retired, Voice.TUTOR, "2025.1", 2, 0),
                                reading(room, jury, Voice.JURY, "2026.1", 2, 4)));
        return room;
    }

    private CompetenceReading reading(
            Room room, UUID id, Voice voice, String version, int level, int proofs) {
        return new CompetenceReading(
                id,
                amina(room),
                "grille",
                version,
                voice,
                Moment.EXIT,
                java.time.Instant.parse("2026-11-21T10:00:00Z"),
                List.of(
                        new Rating("C1", level, Set.of("C1-dire"), "", proofs),
                        new Rating("C2", level, Set.of(), "", proofs)));
    }

    private static PersonId amina(Room room) {
        return room.learners().getFirst();
    }

    private static PersonId bruno(Room room) {
        return room.learners().get(1);
    }

    private static CohortId id(Room room) {
        return room.cohort().id();
    }

    private ParticipantId place(Room room) {
        return training.place(room, 0).id();
    }

    private Interview mine(Room room) {
        return interviews.open(amina(room), id(room), null);
    }

    private Interview theirs(Room room) {
        return interviews.open(room.facilitator(), id(room), place(room));
    }

    private List<PersonId> outside() {
        Room other = training.open(Frame.LIBRE, 1);
        return List.of(
                other.facilitator(),
                amina(other),
                people.administrator(),
                new PersonId(UUID.randomUUID()));
    }

    @Test
    void givesTurnsAndTellsEveryoneOfTheGroup() {
        Room room = room();
        review.present(amina(room), id(room), "Mon épicerie sociale, neuf mois après.");

        review.arrange(
                room.facilitator(),
                id(room),
                List.of(new Turn(bruno(room), 20), new Turn(amina(room), 15)));

        List<Passage> order = review.order(bruno(room), id(room));
        assertThat(order).extracting(Passage::person).startsWith(bruno(room), amina(room));
        assertThat(order).extracting(Passage::minutes).containsExactly(20, 15, 0);
        assertThat(order.get(1).presents()).startsWith("Mon épicerie");
        assertThat(order.getFirst().own()).isTrue();
        assertThat(review.order(room.facilitator(), id(room))).hasSize(3);
        refused(
                "cohorts.unknown",
                () -> review.arrange(bruno(room), id(room), List.of(new Turn(bruno(room), 5))));
        refused(
                "portfolio.review.minutes",
                () ->
                        review.arrange(
                                room.facilitator(), id(room), List.of(new Turn(bruno(room), 500))));
        for (PersonId stranger : outside()) {
            refused("cohorts.unknown", () -> review.order(stranger, id(room)));
            refused("cohorts.unknown", () -> review.present(stranger, id(room), "x"));
            refused("cohorts.unknown", () -> review.arrange(stranger, id(room), List.of()));
            refused(
                    "cohorts.unknown",
                    () -> review.say(stranger, id(room), amina(room), Kind.GIFT, "x"));
            refused("cohorts.unknown", () -> review.toMe(stranger, id(room)));
            refused("cohorts.unknown", () -> review.byMe(stranger, id(room)));
        }
    }

    @Test
    void showsWordsToThoseTheyAreForAlone() {
        Room room = room();
        review.say(bruno(room), id(room), amina(room), Kind.GIFT, "Ton calme.");
        review.say(bruno(room), id(room), amina(room), Kind.GIFT, "Ton calme, et ta carte.");
        review.say(bruno(room), id(room), amina(room), Kind.QUESTION, "Et la mairie ?");

        assertThat(review.toMe(amina(room), id(room)))
                .extracting(PeerWord::text)
                .containsExactlyInAnyOrder("Ton calme, et ta carte.", "Et la mairie ?");
        assertThat(review.toMe(amina(room), id(room)))
                .allMatch(w -> w.author().equals("Inès Marchetti"));
        assertThat(review.byMe(bruno(room), id(room))).hasSize(2);
        assertThat(review.toMe(bruno(room), id(room))).isEmpty();
        assertThat(review.toMe(room.facilitator(), id(room))).isEmpty();
        assertThat(review.byMe(room.facilitator(), id(room))).isEmpty();
        review.say(bruno(room), id(room), amina(room), Kind.QUESTION, " ");
        assertThat(review.toMe(amina(room), id(room))).hasSize(1);
        refused(
                "cohorts.unknown",
                () -> review.say(amina(room), id(room), amina(room), Kind.GIFT, "Moi"));
        refused(
                "cohorts.text.long",
                () -> review.say(bruno(room), id(room), amina(room), Kind.GIFT, "x".repeat(1001)));
    }

    @Test
    void laysOnTheTableWhatTheLearnerWantsAndNothingElse() {
        Room room = room();
        assertThat(mine(room).readings()).hasSize(4);
        assertThat(theirs(room).readings()).isEmpty();
        assertThat(theirs(room).lines()).allMatch(l -> l.options().isEmpty());

        interviews.table(
                amina(room),
                id(room),
                Set.of(self, jury, retired, UUID.randomUUID()),
                mine(room).version());

        assertThat(theirs(room).readings())
                .extracting(Interview.Reading::id)
                .containsExactlyInAnyOrder(self, jury, retired);
        Interview.Line first = theirs(room).lines().getFirst();
        assertThat(first.options())
                .extracting(Interview.Option::voice)
                .containsExactly(Voice.SELF, Voice.JURY);
        refused(
                "portfolio.review.choice",
                () ->
                        interviews.choose(
                                room.facilitator(),
                                new Whose(id(room), place(room)),
                                Map.of("C1", secret),
                                theirs(room).version()));
        refused(
                "portfolio.review.choice",
                () ->
                        interviews.choose(
                                amina(room),
                                new Whose(id(room), null),
                                Map.of("C1", retired),
                                mine(room).version()));
    }

    private void confirmed(Room room) {
        var asFacilitator = new Whose(id(room), place(room));
        interviews.table(amina(room), id(room), Set.of(self, jury), mine(room).version());
        interviews.choose(
                room.facilitator(),
                asFacilitator,
                Map.of("C1", jury, "C2", self),
                theirs(room).version());
        interviews.confirm(amina(room), new Whose(id(room), null), mine(room).version());
        interviews.confirm(room.facilitator(), asFacilitator, theirs(room).version());
    }

    @Test
    void freezesWhatBothConfirmed() {
        Room room = room();
        confirmed(room);

        assertThat(mine(room).frozen()).isTrue();
        refused(
                "portfolio.review.frozen",
                () ->
                        interviews.choose(
                                amina(room),
                                new Whose(id(room), null),
                                Map.of(),
                                mine(room).version()));
        refused(
                "portfolio.review.frozen",
                () -> interviews.save(room.facilitator(), place(room), new Typed("suite", "x", 0)));
        assertThat(interviews.standings(room.facilitator(), id(room)))
                .filteredOn(Interviews.Standing::frozen)
                .singleElement()
                .matches(s -> s.stated() == 2);
    }

    @Test
    void savesEachAnswerAsItIsTypedAndKeepsBothTextsOfTwoWriters() {
        Room room = room();
        var fierte = new Typed("fierte", "Avoir réuni la mairie.", 0);
        assertThat(interviews.save(amina(room), place(room), fierte))
                .isInstanceOf(Saving.Saved.class);
        assertThat(theirs(room).answers()).containsEntry("fierte", "Avoir réuni la mairie.");

        Saving late =
                interviews.save(
                        room.facilitator(), place(room), new Typed("fierte", "La carte.", 0));

        assertThat(late).isInstanceOf(Saving.Conflict.class);
        assertThat(((Saving.Conflict) late).standing().content())
                .isEqualTo("Avoir réuni la mairie.");
        interviews.save(
                room.facilitator(),
                place(room),
                new Typed("fierte", "Avoir réuni la mairie.\n\nLa carte.", 1));
        assertThat(mine(room).answers().get("fierte")).contains("mairie", "La carte.");
        assertThat(mine(room).version()).as("choices are not in conflict with answers").isZero();
        refused(
                "cohorts.text.long",
                () ->
                        interviews.save(
                                amina(room), place(room), new Typed("suite", "x".repeat(4001), 0)));
        refused(
                "assessment.exercise.unknownField",
                () -> interviews.save(amina(room), place(room), new Typed("rien", "x", 0)));
    }

    @Test
    void showsWhatWasAnsweredBeforeFieldsSavedThemselves() {
        Room room = room();
        interviews.table(amina(room), id(room), Set.of(self), mine(room).version());
        database.update(
                "UPDATE portfolio_review_interview SET answers = ? WHERE participant_id = ?",
                "{\"suite\":\"Continuer.\"}",
                place(room).value());
        assertThat(mine(room).answers()).containsEntry("suite", "Continuer.");

        interviews.save(amina(room), place(room), new Typed("suite", "Continuer, à deux.", 0));

        assertThat(theirs(room).answers()).containsEntry("suite", "Continuer, à deux.");
    }

    @Test
    void erasesAnswersWithThePerson() {
        Room room = room();
        interviews.save(amina(room), place(room), new Typed("suite", "Entre nous.", 0));
        interviews.table(amina(room), id(room), Set.of(self), mine(room).version());
        assertThat(data.export(amina(room)).toString()).contains("Entre nous.");

        transaction.executeWithoutResult(status -> data.erase(amina(room)));

        assertThat(theirs(room).answers()).isEmpty();
    }

    @Test
    void takesAConfirmationBackWhereSomethingElseIsChosen() {
        Room room = room();
        var asFacilitator = new Whose(id(room), place(room));
        interviews.table(amina(room), id(room), Set.of(self, jury), mine(room).version());
        interviews.choose(
                amina(room), new Whose(id(room), null), Map.of("C1", self), mine(room).version());
        interviews.confirm(amina(room), new Whose(id(room), null), mine(room).version());
        assertThat(theirs(room).learnerConfirmedAt()).isPresent();
        long seen = mine(room).version();

        interviews.choose(
                room.facilitator(), asFacilitator, Map.of("C1", jury), theirs(room).version());

        assertThat(theirs(room).learnerConfirmedAt()).isEmpty();
        refused(
                "portfolio.review.conflict",
                () -> interviews.confirm(amina(room), new Whose(id(room), null), seen));
    }

    @Test
    void opensInterviewsForTheTwoAlone() {
        Room room = room();
        confirmed(room);
        var whose = new Whose(id(room), place(room));
        List<PersonId> others = new java.util.ArrayList<>(outside());
        others.add(bruno(room));
        for (PersonId other : others) {
            refused("cohorts.unknown", () -> interviews.open(other, id(room), place(room)));
            refused(
                    "cohorts.unknown",
                    () -> interviews.save(other, place(room), new Typed("suite", "x", 0)));
            refused("cohorts.unknown", () -> interviews.choose(other, whose, Map.of(), 0));
            refused("cohorts.unknown", () -> interviews.confirm(other, whose, 0));
            refused("cohorts.unknown", () -> interviews.standings(other, id(room)));
            refused("cohorts.unknown", () -> interviews.issue(other, id(room)));
        }
        for (PersonId other : outside()) {
            refused("cohorts.unknown", () -> interviews.open(other, id(room), null));
            refused("cohorts.unknown", () -> interviews.table(other, id(room), Set.of(), 0));
        }
        assertThat(interviews.open(bruno(room), id(room), null).readings()).isEmpty();
    }

    @Test
    void givesTheAttestationOnceWithTheModeOfEachLine() throws Exception {
        Room room = room();
        confirmed(room);

        interviews.issue(room.facilitator(), id(room));
        Attestation paper = awaited(room);

        refused("cohorts.award.nobody", () -> interviews.issue(room.facilitator(), id(room)));
        byte[] pdf = attestations.files(List.of(paper.id())).getFirst().bytes();
        assertThat(ArchivablePdf.breaches(pdf)).isEmpty();
        try (var document = Loader.loadPDF(new ByteArrayInputStream(pdf).readAllBytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains(
                            "Attestation de compétences",
                            "évaluée par un jury",
                            "auto-déclarée",
                            "non évaluée",
                            "en entretien final")
                    .doesNotContain("auto-évaluées");
        }
        assertThat(awards.papers(room.facilitator(), id(room))).hasSize(1);
    }

    private Attestation awaited(Room room) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            var paper = awards.papers(room.facilitator(), id(room)).get(place(room));
            if (paper != null && paper.state() == AwardState.GIVEN) {
                AttestationId id = paper.attestation().orElseThrow().id();
                return Objects.requireNonNull(attestations.find(List.of(id)).get(id));
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the paper was not given");
    }

    /** A pathway with something handed in, closed. */
    private Room closed() {
        Room room = room();
        var task = new Works.Task(id(room), "livrable");
        works.save(amina(room), task, "Mon alliance.", 0);
        works.handIn(amina(room), task);
        cohorts.close(room.facilitator(), id(room));
        return room;
    }

    @Test
    void writesNothingOnceThePathwayIsClosed() {
        Room room = closed();
        var task = new Works.Task(id(room), "livrable");
        long version = works.open(amina(room), task).version();
        var time = new DeclaredTime(ClockSubject.Sort.OTHER, "", room.cohort().firstDay(), 10, "");

        for (Runnable what :
                List.<Runnable>of(
                        () -> works.save(amina(room), task, "Encore.", version),
                        () -> works.handIn(amina(room), task),
                        () -> works.say(amina(room), task, "Merci"),
                        () -> declarations.declare(amina(room), id(room), time),
                        () -> review.present(amina(room), id(room), "x"),
                        () -> review.say(bruno(room), id(room), amina(room), Kind.GIFT, "x"))) {
            refused("cohorts.readOnly", what);
        }
    }

    @Test
    void endsQuestionnairesOnceThePathwayIsClosedButNotThatOfThreeMonthsLater() {
        Room room = closed();

        assertThat(questionnaires.mine(amina(room), id(room)))
                .extracting(sheet -> sheet.asked().moment(), sheet -> sheet.asked().phase())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                org.ramure.cohorts.voice.Moment.BEFORE, Asked.Phase.OVER),
                        org.assertj.core.groups.Tuple.tuple(
                                org.ramure.cohorts.voice.Moment.HOT, Asked.Phase.OVER),
                        org.assertj.core.groups.Tuple.tuple(
                                org.ramure.cohorts.voice.Moment.COLD, Asked.Phase.TO_COME));
    }

    @Test
    void readsEverythingOnceThePathwayIsClosed() {
        Room room = closed();
        var visitor = Sessions.Visitor.of(java.util.Optional.of(amina(room)));

        assertThat(works.open(amina(room), new Works.Task(id(room), "livrable")).versions())
                .hasSize(1);
        assertThat(sessions.mine(amina(room))).hasSize(1);
        assertThat(sessions.page(visitor, room.cohort().slug())).isPresent();
        assertThat(dossiers.plan(amina(room), room.cohort().slug())).isPresent();
        assertThat(review.order(amina(room), id(room))).isNotEmpty();
    }

    @Test
    void leavesTheLogbookOpen() {
        Room room = closed();
        var details =
                new LogbookDetails(
                        LogbookTurn.FREE, "", java.util.Optional.empty(), room.cohort().firstDay());
        var entry = logbook.begin(amina(room), details);

        logbook.save(amina(room), entry.id(), new Entries.Typed(Logbook.TEXT, "Encore.", 0));

        assertThat(logbook.find(amina(room), entry.id()).orElseThrow().text().content())
                .isEqualTo("Encore.");
    }

    @Test
    void asksAsOftenForManyPeopleAsForThree() {
        Room few = room();
        Room many = room();
        for (int i = 0; i < 9; i++) {
            training.join(many.cohort());
        }
        assertThat(statements(() -> interviews.standings(many.facilitator(), id(many))))
                .isEqualTo(statements(() -> interviews.standings(few.facilitator(), id(few))));
        assertThat(statements(() -> review.order(amina(many), id(many))))
                .isEqualTo(statements(() -> review.order(amina(few), id(few))));
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void goesWithItsPerson() {
        Room room = room();
        confirmed(room);
        review.say(bruno(room), id(room), amina(room), Kind.GIFT, "Ton calme.");
        review.present(amina(room), id(room), "Neuf mois.");
        assertThat(data.export(amina(room)).toString()).contains("Ton calme.", "Neuf mois.");

        transaction.executeWithoutResult(t -> data.erase(amina(room)));

        assertThat(data.export(amina(room)).toString()).doesNotContain("Ton calme.", "Neuf mois.");
        assertThat(review.byMe(bruno(room), id(room))).isEmpty();
        assertThat(interviews.standings(room.facilitator(), id(room)))
                .noneMatch(Interviews.Standing::frozen);
    }
}
