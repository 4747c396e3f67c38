package org.ramure.cohorts.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.work.Feedback.Line;
import org.ramure.cohorts.work.WorkDesk.Exceptional;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class WorksTests {

    @Autowired private Works works;
    @Autowired private WorkDesk desk;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private String address = "";
    private Task task = new Task(new org.ramure.cohorts.CohortId(UUID.randomUUID()), "livrable");
    private ParticipantId place = new ParticipantId(UUID.randomUUID());

    @BeforeEach
    void aCohortWithOnePerson() {
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(12));
        cohorts.open(ines, cohort.id());
        address = "p-" + UUID.randomUUID() + "@exemple.fr";
        amina = people.learner(address);
        sessions.register(Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        task = new Task(cohort.id(), "livrable");
        place = participants.enrolled(ines, cohort.id()).getFirst().id();
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private void afterTheSession() {
        moveTo("2027-03-13T08:00:00Z");
    }

    private static void refused(
            String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isDueSomeDaysAfterItsHalfDayAndLockedBefore() {
        MyWork work = works.open(amina, task);

        assertThat(work.plan().opensOn()).isEqualTo(TestCohorts.START.plusDays(1));
        assertThat(work.plan().dueOn()).isEqualTo(TestCohorts.START.plusDays(8));
        assertThat(work.state()).isEqualTo(WorkState.LOCKED);
        refused("cohorts.work.locked", () -> works.save(amina, task, "Trop tôt", 0));
    }

    @Test
    void opensEarlyForOnePersonWithAReasonTheyRead() {
        refused(
                "cohorts.work.reason.missing",
                () -> desk.except(ines, task, place, new Exceptional(true, null, " ")));
        desk.except(ines, task, place, new Exceptional(true, null, "Absente le second jour"));

        assertThat(works.open(amina, task).terms())
                .satisfies(terms -> {
                    assertThat(terms.open()).isTrue();
                    assertThat(terms.reason()).isEqualTo("Absente le second jour");
                });
        assertThat(works.save(amina, task, "Mon dossier", 0)).isPositive();
    }

    @Test
    void keepsEveryVersionAndSaysWhichWasLate() throws IOException {
        afterTheSession();
        long seen = works.save(amina, task, "Première version", 0);
        works.attach(amina, task, "../../notes.txt", text("Des notes."));
        HandedIn first = works.handIn(amina, task);
        moveTo("2027-03-25T08:00:00Z");
        works.save(amina, task, "Deuxième version", works.open(amina, task).version());
        HandedIn second = works.handIn(amina, task);

        assertThat(seen).isPositive();
        assertThat(first.late()).isFalse();
        assertThat(first.files())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.name()).isEqualTo("notes.txt");
                    assertThat(f.mediaType()).isEqualTo("text/plain");
                });
        assertThat(second.late()).isTrue();
        assertThat(works.open(amina, task).versions())
                .extracting(HandedIn::text)
                .containsExactly("Première version", "Deuxième version");
    }

    @Test
    void isNotLateWithAnotherDateForOnePerson() {
        desk.except(
                ines,
                task,
                place,
                new Exceptional(false, TestCohorts.START.plusDays(30), "Congé maladie"));
        moveTo("2027-03-25T08:00:00Z");
        works.save(amina, task, "Plus tard, comme convenu", 0);

        assertThat(works.handIn(amina, task).late()).isFalse();
    }

    @Test
    void refusesFilesByTheirContent() throws IOException {
        afterTheSession();

        refused(
                "competences.evidence.fileKind",
                () -> works.attach(amina, task, "photo.png", text("<html><script>1</script>")));
        assertThat(works.open(amina, task).files()).isEmpty();
    }

    @Test
    void tellsTheSlowerOfTwoTabsAndLosesNothing() {
        afterTheSession();
        long first = works.save(amina, task, "Un", 0);
        long second = works.save(amina, task, "Deux", first);

        refused("cohorts.work.conflict", () -> works.save(amina, task, "Ancien", first));
        assertThat(works.open(amina, task).draft()).isEqualTo("Deux");
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void hidesTheDraftFromTheFacilitator() throws IOException {
        afterTheSession();
        works.save(amina, task, "Brouillon", 0);
        WorkFile file = works.attach(amina, task, "notes.txt", text("Des notes."));

        MyWork seen = desk.sheet(ines, task, place).work();
        assertThat(seen.draft()).isEmpty();
        assertThat(seen.files()).isEmpty();
        assertThat(seen.state()).isEqualTo(WorkState.TO_DO);
        assertThat(works.file(ines, file.id())).isEmpty();
        works.handIn(amina, task);
        assertThat(works.file(ines, file.id())).isPresent();
        assertThat(works.file(people.facilitator(), file.id())).isEmpty();
    }

    @Test
    void answersByTheRubricAndKnowsWhenItWasRead() {
        afterTheSession();
        works.save(amina, task, "Mon dossier", 0);
        works.handIn(amina, task);
        Feedback answer =
                new Feedback(
                        "Merci pour ce dossier.",
                        List.of(new Line("besoin", 1, "Clair."), new Line("suite", null, "")),
                        Optional.empty(),
                        Optional.empty(),
                        0);

        long version = desk.draft(ines, task, place, answer);
        assertThat(works.open(amina, task).last().orElseThrow().feedback()).isEmpty();
        refused("cohorts.conflict", () -> desk.draft(ines, task, place, answer));
        desk.send(ines, task, place, version);

        assertThat(works.open(amina, task).state()).isEqualTo(WorkState.ANSWERED);
        assertThat(people.letters(address)).as("told in the next digest").isEqualTo(1);
        works.read(amina, task);
        assertThat(works.open(amina, task).state()).isEqualTo(WorkState.READ);
        assertThat(desk.sheet(ines, task, place).answer().line("besoin").orElseThrow().level())
                .isEqualTo(1);
        refused(
                "cohorts.work.sentAlready",
                () ->
                        desk.draft(
                                ines,
                                task,
                                place,
                                new Feedback(
                                        "",
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        version)));
    }

    @Test
    void talksBothWays() {
        afterTheSession();
        works.say(amina, task, "Faut-il un budget ?");
        desk.say(ines, task, place, "Non, pas encore.");

        assertThat(works.open(amina, task).thread())
                .extracting(WorkMessage::fromFacilitator, WorkMessage::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "Faut-il un budget ?"),
                        org.assertj.core.groups.Tuple.tuple(true, "Non, pas encore."));
    }

    @Test
    void movesTheDateForEveryoneOnceTwoEditorsAgree() {
        desk.move(ines, task, TestCohorts.START.plusDays(20), 0);

        assertThat(works.open(amina, task).terms().dueOn())
                .isEqualTo(TestCohorts.START.plusDays(20));
        refused("cohorts.work.moved", () -> desk.move(ines, task, null, 0));
        desk.move(ines, task, null, desk.plans(ines, task.cohort()).getFirst().version());
        assertThat(works.open(amina, task).plan().dueOn()).isEqualTo(TestCohorts.START.plusDays(8));
    }

    @Test
    void showsNothingToOthers() {
        PersonId stranger = people.facilitator();
        PersonId learner = people.learner("q-" + UUID.randomUUID() + "@exemple.fr");

        refused("cohorts.unknown", () -> works.open(learner, task));
        refused("cohorts.unknown", () -> works.open(stranger, task));
        refused("cohorts.unknown", () -> desk.sheet(stranger, task, place));
        refused("cohorts.unknown", () -> desk.rows(stranger, List.of(task.cohort())));
        refused("cohorts.unknown", () -> desk.sheet(amina, task, place));
        refused("cohorts.unknown", () -> desk.say(stranger, task, place, "Bonjour"));
    }
}
