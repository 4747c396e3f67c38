package org.ramure.cohorts.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class AttendanceModuleTests {

    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private Attendance attendance;
    @Autowired private AttendanceDesk desk;
    @Autowired private Signing signing;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory factory;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private Cohort cohort;
    private HalfDay morning;
    private final List<String> emails = new ArrayList<>();

    /**
     * A cohort of three whose first half-day, from nine to half past twelve, is five minutes old.
     */
    @BeforeEach
    void aMorning() {
        ines = people.facilitator();
        LocalDate day = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(7);
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "deux-jours",
                                day,
                                java.util.Set.of(),
                                TestCohorts.details("Coopérer", 60)));
        cohorts.open(ines, cohort.id());
        morning = halfDays.of(ines, cohort.id()).getFirst();
        enrol(3);
        goTo(morning.startsAt().toInstant().plus(Duration.ofMinutes(5)));
    }

    private void goTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private void enrol(int many) {
        for (int i = 0; i < many; i++) {
            String email = "p-" + UUID.randomUUID() + "@exemple.fr";
            emails.add(email);
            participants.invite(
                    ines,
                    cohort.id(),
                    List.of(TestCohorts.invitee(email)),
                    Participant.Origin.HAND);
        }
        participants
                .list(ines, cohort.id(), Participants.Filter.ALL, 0, 200)
                .forEach(p -> participants.enrol(ines, p.id()));
    }

    private ParticipantId person(int index) {
        return participants.enrolled(ines, cohort.id()).stream()
                .filter(p -> p.email().equals(emails.get(index)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ShownCode opened() {
        desk.open(ines, morning.id());
        return desk.code(ines, morning.id());
    }

    private SignatureReceipt sign(ShownCode shown, int index) {
        return signing.sign(
                TestSheets.shortId(shown),
                TestSheets.offer(
                        shown.code(), emails.get(index), clock.instant(), clock.instant()));
    }

    private AttendanceRecord record(int index) {
        return Objects.requireNonNull(
                attendance.sheet(ines, morning.id()).byPerson().get(person(index)));
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void keepsASignatureOnceHoweverOftenItIsSent() {
        ShownCode shown = opened();
        SignatureOffer offer =
                TestSheets.offer(shown.code(), emails.getFirst(), clock.instant(), clock.instant());

        SignatureReceipt first = signing.sign(TestSheets.shortId(shown), offer);
        clock.advance(Duration.ofHours(3));
        SignatureReceipt again = signing.sign(TestSheets.shortId(shown), offer);

        assertThat(again).isEqualTo(first);
        assertThat(record(0).events()).hasSize(1);
        assertThat(record(0).status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(record(0).observedMinutes()).isEqualTo(210);
    }

    @Test
    void keepsOneOfManySentAtTheSameTime() throws Exception {
        ShownCode shown = opened();
        List<Callable<SignatureReceipt>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(() -> sign(shown, 0));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<SignatureReceipt> done : threads.invokeAll(calls)) {
                assertThat(done.get().name()).isEqualTo("Amina Roux");
            }
        }
        assertThat(record(0).events()).hasSize(1);
    }

    @Test
    void answersASecondSignatureByTheFirst() {
        ShownCode shown = opened();
        Instant first = sign(shown, 0).receivedAt();
        clock.advance(Duration.ofSeconds(20));

        SignatureReceipt second = sign(shown, 0);

        assertThat(second.outcome()).isEqualTo(SignatureReceipt.Outcome.ALREADY_SIGNED);
        assertThat(second.receivedAt()).isEqualTo(first);
    }

    @Test
    void refusesCodesThatAreWrongOrOldAndStrangers() {
        ShownCode shown = opened();
        String id = TestSheets.shortId(shown);
        Instant now = clock.instant();

        refused(
                Signing.WRONG_CODE,
                () -> signing.sign(id, TestSheets.offer("AAAAAA", emails.getFirst(), now, now)));
        refused(
                "cohorts.attendance.sign.address.unknown",
                () -> signing.sign(id, TestSheets.offer(shown.code(), "x@y.fr", now, now)));
        clock.advance(Duration.ofMinutes(4));
        refused("cohorts.attendance.sign.code.old", () -> sign(shown, 0));
        refused(
                "cohorts.attendance.sign.unknown",
                () -> signing.sign("zzzz", TestSheets.offer("AAAAAA", "", now, now)));
    }

    @Test
    void takesWhatWasSignedWithoutNetworkUntilTheGraceIsOver() {
        ShownCode shown = opened();
        Instant signed = clock.instant();
        desk.close(ines, morning.id());
        clock.advance(Duration.ofHours(6));

        SignatureReceipt late =
                signing.sign(
                        TestSheets.shortId(shown),
                        TestSheets.offer(shown.code(), emails.getFirst(), signed, clock.instant()));
        assertThat(late.remarks())
                .containsExactlyInAnyOrder(Remark.HELD_OFFLINE, Remark.AFTER_CLOSE);
        assertThat(record(0).isDoubtful()).isFalse();

        clock.advance(Duration.ofDays(8));
        refused(
                "cohorts.attendance.sign.late",
                () ->
                        signing.sign(
                                TestSheets.shortId(shown),
                                TestSheets.offer(
                                        shown.code(), emails.get(1), signed, clock.instant())));
        refused("cohorts.attendance.sign.closed", () -> sign(shown, 1));
    }

    @Test
    void showsAClockThatIsAnHourOffAndNeverRefusesIt() {
        ShownCode shown = opened();
        Duration off = Duration.ofHours(1);

        SignatureReceipt kept =
                signing.sign(
                        TestSheets.shortId(shown),
                        TestSheets.offer(
                                shown.code(),
                                emails.getFirst(),
                                clock.instant().plus(off),
                                clock.instant().plus(off)));
        assertThat(kept.clockOffsetSeconds()).isEqualTo(3600);
        assertThat(kept.remarks()).containsExactly(Remark.CLOCK_OFF);

        SignatureReceipt corrected =
                signing.sign(
                        TestSheets.shortId(shown),
                        TestSheets.offer(
                                shown.code(),
                                emails.get(1),
                                clock.instant().plus(off),
                                clock.instant()));
        assertThat(corrected.remarks()).contains(Remark.TIME_UNSURE);
        assertThat(record(1).isDoubtful()).isTrue();

        desk.mark(ines, morning.id(), person(1), new Mark(EventKind.PRESENT, 0, "Vue en salle"));

        assertThat(record(1).isDoubtful()).isFalse();
    }

    @Test
    void knowsWhoHoldsAPersonalLinkAndNobodyElse() {
        ShownCode shown = opened();
        String link = Objects.requireNonNull(desk.personalLinks(ines, morning.id()).get(person(2)));
        String key = link.substring(link.indexOf("#p=") + 3);

        assertThat(signing.whoIs(TestSheets.shortId(shown), key, Optional.empty()))
                .contains("Amina Roux");
        assertThat(signing.whoIs(TestSheets.shortId(shown), key + "x", Optional.empty())).isEmpty();
        PersonId account = people.learner(emails.get(1));
        assertThat(signing.whoIs(TestSheets.shortId(shown), "", Optional.of(account))).isPresent();
        assertThat(signing.whoIs(TestSheets.shortId(shown), "", Optional.of(people.facilitator())))
                .isEmpty();
    }

    @Test
    void correctsWithAReasonAndForgetsNothing() {
        ShownCode shown = opened();
        sign(shown, 0);

        refused(
                "cohorts.attendance.desk.reason",
                () -> desk.mark(ines, morning.id(), person(0), new Mark(EventKind.LATE, 20, " ")));
        refused(
                "cohorts.attendance.desk.minutes",
                () ->
                        desk.mark(
                                ines,
                                morning.id(),
                                person(0),
                                new Mark(EventKind.LATE, 210, "Train")));
        desk.mark(ines, morning.id(), person(0), new Mark(EventKind.LATE, 20, "Train en retard"));

        assertThat(record(0).status()).isEqualTo(AttendanceStatus.LATE);
        assertThat(record(0).observedMinutes()).isEqualTo(190);
        assertThat(record(0).events())
                .extracting(AttendanceEvent::kind)
                .containsExactly(EventKind.SIGNED, EventKind.LATE);
        assertThat(record(0).events().getLast().byName()).isEqualTo("Inès Marchetti");
    }

    @Test
    void counterSignsACompleteSheetAndSaysWhenSomethingCameAfter() {
        ShownCode shown = opened();
        sign(shown, 0);
        refused("cohorts.attendance.desk.incomplete", () -> desk.counterSign(ines, morning.id()));
        desk.rekey(ines, morning.id(), List.of(person(1)), morning.day());
        assertThat(desk.markOthersAbsent(ines, morning.id())).isEqualTo(1);
        desk.counterSign(ines, morning.id());

        AttendanceSheet signed = attendance.sheet(ines, morning.id());
        assertThat(signed.counterSignature())
                .hasValueSatisfying(c -> assertThat(c.outdated()).isFalse());
        assertThat(signed.signed()).isEqualTo(2);
        assertThat(record(1).signature().orElseThrow().signature().orElseThrow().means())
                .isEqualTo(SignatureFacts.Means.PAPER);

        SignatureReceipt late = sign(shown, 2);
        assertThat(late.remarks()).contains(Remark.AFTER_COUNTERSIGNATURE, Remark.AFTER_ABSENCE);
        assertThat(record(2).status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(attendance.sheet(ines, morning.id()).counterSignature())
                .hasValueSatisfying(c -> assertThat(c.outdated()).isTrue());
    }

    @Test
    void keepsSignaturesOfAHalfDayThatIsCalledOff() {
        ShownCode shown = opened();
        Instant signed = clock.instant();
        sign(shown, 0);
        cohorts.cancel(ines, cohort.id(), "Alerte météo");

        refused("cohorts.attendance.sign.cancelled", () -> sign(shown, 1));
        refused("cohorts.attendance.desk.cancelled", () -> desk.open(ines, morning.id()));
        clock.advance(Duration.ofMinutes(10));
        SignatureReceipt held =
                signing.sign(
                        TestSheets.shortId(shown),
                        TestSheets.offer(shown.code(), emails.get(1), signed, clock.instant()));

        assertThat(held.remarks()).contains(Remark.AFTER_CANCELLATION);
        AttendanceSheet sheet = attendance.sheet(ines, morning.id());
        assertThat(sheet.phase()).isEqualTo(SheetPhase.CANCELLED);
        assertThat(sheet.signed()).isEqualTo(2);
    }

    @Test
    void opensAnHourBeforeAndForThoseWhoRunItAlone() {
        HalfDay afternoon = halfDays.of(ines, cohort.id()).get(1);
        PersonId stranger = people.facilitator();

        refused("cohorts.attendance.desk.early", () -> desk.open(ines, afternoon.id()));
        refused("cohorts.unknown", () -> desk.open(stranger, morning.id()));
        refused("cohorts.unknown", () -> desk.code(stranger, morning.id()));
        refused("cohorts.unknown", () -> attendance.sheet(stranger, morning.id()));
        refused("cohorts.unknown", () -> attendance.register(stranger, cohort.id()));
        refused("cohorts.unknown", () -> attendance.drawings(stranger, cohort.id()));
        refused("cohorts.unknown", () -> desk.counterSign(stranger, morning.id()));
        PersonId learner = people.learner(emails.getFirst());
        refused("cohorts.unknown", () -> attendance.sheet(learner, morning.id()));
        assertThat(attendance.own(learner, cohort.id())).hasSize(4);
        assertThat(attendance.own(stranger, cohort.id())).isEmpty();
    }

    @Test
    void gathersABundleForRemoteHalfDays() {
        ImportedConnections read =
                desk.importConnections(
                        ines,
                        morning.id(),
                        "adresse;minutes\n"
                                + emails.getFirst()
                                + ";95;salle 1\nqui@exemple.fr;20\n"
                                + emails.getFirst()
                                + ",80\n");
        desk.addEvidence(
                ines, morning.id(), person(0), new Evidence(EventKind.WORK, 0, "Quiz rendu"));

        assertThat(read).isEqualTo(new ImportedConnections(2, List.of(1), List.of(3)));
        assertThat(record(0).bundle()).isEqualTo(new Bundle(false, 2, 175, 1));
        assertThat(record(0).status()).isEqualTo(AttendanceStatus.UNKNOWN);
    }

    @Test
    void readsTheRegisterInAsManyStatementsForThirtyAsForThree() {
        ShownCode shown = opened();
        sign(shown, 0);
        long few = statements(() -> attendance.register(ines, cohort.id()));
        enrol(30);
        for (int i = 3; i < 33; i++) {
            sign(shown, i);
        }
        long many = statements(() -> attendance.register(ines, cohort.id()));

        assertThat(many).isEqualTo(few).isLessThan(15);
        assertThat(attendance.register(ines, cohort.id()).sheets().getFirst().there())
                .isEqualTo(31);
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void keepsDrawingsForPapersAndErasesThemWithThePerson(
            @Autowired List<PersonalData> data, @Autowired TransactionTemplate transaction) {
        PersonId account = people.learner(emails.getFirst());
        ShownCode shown = opened();
        signing.sign(
                TestSheets.shortId(shown),
                TestSheets.drawn(shown.code(), emails.getFirst(), clock.instant()));
        assertThat(attendance.drawings(ines, cohort.id())).hasSize(1);

        transaction.executeWithoutResult(t -> data.forEach(part -> part.erase(account)));

        assertThat(attendance.drawings(ines, cohort.id())).isEmpty();
        AttendanceSheet sheet = attendance.sheet(ines, morning.id());
        assertThat(sheet.signed()).isEqualTo(1);
        assertThat(sheet.records())
                .flatExtracting(AttendanceRecord::events)
                .allSatisfy(e -> assertThat(e.signature().orElseThrow().typedName()).isEmpty());
    }
}
