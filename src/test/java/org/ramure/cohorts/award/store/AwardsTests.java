package org.ramure.cohorts.award.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationFile;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.SessionAttestations;
import org.ramure.attestations.SessionOrder;
import org.ramure.attestations.SessionStatement;
import org.ramure.attestations.VerifiedAttestation;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.cohorts.award.AwardLine;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class AwardsTests {

    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private AttendanceDesk desk;
    @Autowired private Awards awards;
    @Autowired private AttestationRegister register;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory factory;
    @Autowired private JdbcTemplate database;
    @Autowired private CohortAccess access;
    @Autowired private AwardBook book;
    @Autowired private AwardRows rows;
    @Autowired private AwardTransactions transactions;
    @Autowired private AwardArchive archive;
    @Autowired private AwardLetters letters;
    @Autowired private SessionAttestations attestations;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private Cohort cohort;
    private List<HalfDay> days = List.of();

    /** Six people, two days of two half-days each, tomorrow and the day after. */
    @BeforeEach
    void aCohort() {
        ines = people.facilitator();
        cohort = cohort("deux-jours", 6);
        days = halfDays.of(ines, cohort.id());
    }

    private Cohort cohort(String template, int many) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(7);
        Cohort made =
                cohorts.create(
                        ines,
                        new NewCohort(
                                template, day, Set.of(), TestCohorts.details("Coopérer", 200)));
        cohorts.open(ines, made.id());
        enrol(made, many);
        return made;
    }

    private void enrol(Cohort where, int many) {
        for (int i = 0; i < many; i++) {
            participants.invite(
                    ines,
                    where.id(),
                    List.of(
                            new Invitee(
                                    "p-" + UUID.randomUUID() + "@exemple.fr",
                                    "Amina",
                                    "Roux " + Character.toString('A' + i % 26),
                                    "",
                                    "")),
                    Participant.Origin.HAND);
        }
        participants
                .list(ines, where.id(), Participants.Filter.ALL, 0, 200)
                .forEach(p -> participants.enrol(ines, p.id()));
    }

    private List<Participant> enrolled() {
        return participants.enrolled(ines, cohort.id());
    }

    private void mark(HalfDay halfDay, Participant person, EventKind kind) {
        desk.mark(ines, halfDay.id(), person.id(), Mark.of(kind));
    }

    /** Everyone is there all the time, except those who are marked before. */
    private void everyoneIsThere() {
        for (HalfDay day : days) {
            for (Participant person : enrolled()) {
                if (!(day.equals(days.getLast()) && person.equals(enrolled().getFirst()))) {
                    mark(day, person, EventKind.PRESENT);
                }
            }
        }
    }

    private void afterwards() {
        HalfDay last = halfDays.of(ines, cohort.id()).getLast();
        clock.advance(
                Duration.between(
                        clock.instant(), last.endsAt().toInstant().plus(Duration.ofHours(1))));
    }

    private AwardLine line(int index) {
        var person = enrolled().get(index).id();
        return awards.preview(ines, cohort.id()).lines().stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void finished() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> awards.latest(ines, cohort.id()).orElseThrow().isFinished());
    }

    private long papersInTheRegister() {
        Long found =
                database.queryForObject(
                        "SELECT count(*) FROM attestations_attestation WHERE pathway_id = ?",
                        Long.class,
                        cohort.id().toString());
        return Objects.requireNonNull(found);
    }

    private void everyoneHasOnePaperAndOneLetter(int many) {
        assertThat(papersInTheRegister()).isEqualTo(many);
        assertThat(awards.preview(ines, cohort.id()).count(AwardState.GIVEN)).isEqualTo(many);
        enrolled()
                .forEach(person ->
                        assertThat(
                                        database.queryForObject(
                                                "SELECT count(*) FROM mail_message WHERE recipient = ?"
                                                        + " AND subject LIKE '%ttestation%'",
                                                Long.class, person.email()))
                                .isEqualTo(1));
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void saysWhoGetsOneAndWhoDoesNotAndWhy() {
        assertThat(line(0).state()).isEqualTo(AwardState.TOO_EARLY);
        Participant first = enrolled().get(0);
        Participant second = enrolled().get(1);
        Participant third = enrolled().get(2);
        for (HalfDay day : days.subList(0, 2)) {
            mark(day, first, EventKind.PRESENT);
            mark(day, second, EventKind.ABSENT);
            mark(day, third, EventKind.PRESENT);
        }
        for (HalfDay day : days.subList(2, 4)) {
            mark(day, first, EventKind.PRESENT);
            mark(day, second, EventKind.PRESENT);
        }
        afterwards();

        assertThat(line(0).state()).isEqualTo(AwardState.READY);
        assertThat(line(0).minutes()).isEqualTo(4 * 210);
        assertThat(line(1).state()).isEqualTo(AwardState.ABSENT);
        assertThat(line(1).arguments()).containsExactly(2, 4);
        assertThat(line(2).state()).isEqualTo(AwardState.NOT_NOTED);
        assertThat(awards.preview(ines, cohort.id()).ready()).isEqualTo(1);
    }

    @Test
    void givesEveryoneTheirPaperAndALetterWithALinkThatWorksWithoutAnAccount() {
        everyoneIsThere();
        afterwards();
        assertThat(awards.rule(ines, cohort.id()))
                .isEqualTo(new AwardRule(AttestationKind.SUIVI, ClockKind.OBSERVED, 75));

        awards.start(ines, cohort.id());
        finished();

        everyoneHasOnePaperAndOneLetter(6);
        Attestation paper = line(0).paper().orElseThrow();
        VerifiedAttestation seen = register.verify(paper.code()).orElseThrow();
        assertThat(seen.nameErased()).isFalse();
        assertThat(seen.holder()).isEqualTo("A. R. A.");
        AttestationFacts facts = Objects.requireNonNull(seen.facts());
        var followUp = Objects.requireNonNull(facts.followUp());
        assertThat(followUp.clock()).isEqualTo("observed");
        assertThat(followUp.minutes()).isEqualTo(3 * 210);
        assertThat(followUp.modules()).hasSize(3);
        assertThat(Objects.requireNonNull(facts.presence()).meetings()).hasSize(4);
        String letter =
                database.queryForList(
                                "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                                String.class,
                                enrolled().getFirst().email())
                        .getLast();
        String path = "/attestations/recue/";
        int at = letter.indexOf(path) + path.length();
        String key = letter.substring(at, at + 43);
        assertThat(awards.received(key).orElseThrow().name()).contains(paper.number());
        assertThat(awards.received("nothing")).isEmpty();
        clock.advance(AwardLetters.HOLDS.plusDays(1));
        assertThat(awards.received(key)).isEmpty();
    }

    @Test
    void aSessionOfOneMeetingAttestsThatPeopleTookPart() {
        cohort = cohort("sensibilisation", 2);
        days = halfDays.of(ines, cohort.id());
        mark(days.getFirst(), enrolled().get(0), EventKind.PRESENT);
        mark(days.getFirst(), enrolled().get(1), EventKind.ABSENT);
        afterwards();

        awards.start(ines, cohort.id());
        finished();

        assertThat(line(0).paper().orElseThrow().kind()).isEqualTo(AttestationKind.PARTICIPATION);
        assertThat(line(1).state()).isEqualTo(AwardState.ABSENT);
        assertThat(papersInTheRegister()).isEqualTo(1);
        refused("cohorts.award.nobody", () -> awards.start(ines, cohort.id()));
    }

    @Test
    void goesOnAfterACrashAndGivesEachExactlyOne() {
        everyoneIsThere();
        afterwards();
        var dying = new AwardWorker(rows, transactions, new Dying(attestations, 3), letters);
        UUID run = desk(quiet()).start(ines, cohort.id()).id();

        assertThatExceptionOfType(Killed.class).isThrownBy(() -> dying.work(run));

        // the third was issued, and the server died before anything was noted
        assertThat(papersInTheRegister()).isEqualTo(3);
        assertThat(awards.latest(ines, cohort.id()).orElseThrow().issued()).isEqualTo(2);
        new AwardWorker(rows, transactions, attestations, letters).work(run);
        everyoneHasOnePaperAndOneLetter(6);
        assertThat(awards.latest(ines, cohort.id()).orElseThrow().isFinished()).isTrue();
    }

    @Test
    void twoFacilitatorsAndTwoServersAtOnceGiveEachOne() throws Exception {
        everyoneIsThere();
        afterwards();
        String other = "second-" + UUID.randomUUID() + "@exemple.fr";
        PersonId second = people.account(other, org.ramure.people.Role.FACILITATOR);
        cohorts.addFacilitator(ines, cohort.id(), other);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<AwardRun>> presses = new ArrayList<>();
            for (PersonId who : List.of(ines, second)) {
                presses.add(
                        threads.submit(() -> {
                            barrier.await();
                            return desk(quiet()).start(who, cohort.id());
                        }));
            }
            Set<UUID> runs =
                    new HashSet<>(List.of(presses.get(0).get().id(), presses.get(1).get().id()));
            assertThat(runs).hasSize(1);
            List<Callable<Void>> servers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                servers.add(() -> {
                    new AwardWorker(rows, transactions, attestations, letters)
                            .work(runs.iterator().next());
                    return null;
                });
            }
            for (Future<Void> server : threads.invokeAll(servers)) {
                server.get();
            }
        }
        everyoneHasOnePaperAndOneLetter(6);
    }

    @Test
    void aPaperThatWouldStateSomethingElseIsReplacedOnlyWhenSomeoneAsks() {
        everyoneIsThere();
        afterwards();
        awards.start(ines, cohort.id());
        finished();
        Attestation before = line(0).paper().orElseThrow();
        desk.mark(
                ines,
                days.getLast().id(),
                enrolled().getFirst().id(),
                new Mark(EventKind.PRESENT, 0, "Feuille retrouvée"));

        assertThat(line(0).state()).isEqualTo(AwardState.CHANGED);
        awards.again(ines, cohort.id(), enrolled().getFirst().id());
        finished();

        Attestation after = line(0).paper().orElseThrow();
        assertThat(after.number()).isNotEqualTo(before.number());
        assertThat(register.verify(before.code()).orElseThrow().state().replacedBy())
                .isEqualTo(after.number());
        assertThat(papersInTheRegister()).isEqualTo(7);
        refused(
                "cohorts.award.nobody",
                () -> awards.again(ines, cohort.id(), enrolled().getFirst().id()));
    }

    @Test
    void whatCannotBeMadeWaitsForTheNextPress() {
        everyoneIsThere();
        afterwards();
        var broken = new AwardWorker(rows, transactions, new Broken(attestations), letters);
        UUID run = desk(quiet()).start(ines, cohort.id()).id();
        broken.work(run);
        broken.work(run);
        broken.work(run);
        AwardRun seen = awards.latest(ines, cohort.id()).orElseThrow();
        assertThat(seen.failed()).isEqualTo(6);
        assertThat(seen.isFinished()).isTrue();

        awards.start(ines, cohort.id());
        finished();

        everyoneHasOnePaperAndOneLetter(6);
    }

    @Test
    void packsAllPapersIntoOneFile() throws IOException {
        everyoneIsThere();
        afterwards();
        awards.start(ines, cohort.id());
        finished();
        var bytes = new ByteArrayOutputStream();

        awards.archive(ines, cohort.id(), bytes);

        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readNBytes(5), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo("%PDF-");
            }
        }
        assertThat(names).hasSize(6).allMatch(name -> name.matches("Roux-[A-Z]-Amina-RAM-.*pdf"));
    }

    @Test
    void othersAreToldThatTheCohortDoesNotExist() {
        PersonId stranger = people.facilitator();
        for (Runnable question :
                List.<Runnable>of(
                        () -> awards.rule(stranger, cohort.id()),
                        () -> awards.preview(stranger, cohort.id()),
                        () -> awards.start(stranger, cohort.id()),
                        () -> awards.latest(stranger, cohort.id()),
                        () ->
                                awards.decide(
                                        stranger,
                                        cohort.id(),
                                        AwardRule.suggested(1, org.ramure.cohorts.Frame.LIBRE)))) {
            refused("cohorts.unknown", question);
        }
    }

    @Test
    void aRuleMayBeDecidedAndMustMakeSense() {
        AwardRule rule = new AwardRule(AttestationKind.PARTICIPATION, ClockKind.OBSERVED, 25);
        awards.decide(ines, cohort.id(), rule);

        assertThat(awards.rule(ines, cohort.id())).isEqualTo(rule);
        refused(
                "cohorts.award.rule.unsound",
                () ->
                        awards.decide(
                                ines,
                                cohort.id(),
                                new AwardRule(AttestationKind.SUIVI, ClockKind.DECLARED, 50)));
    }

    @Test
    void asksNoMoreQuestionsForMorePeople() {
        everyoneIsThere();
        afterwards();
        long few = statements(() -> awards.preview(ines, cohort.id()));
        cohort = cohort("deux-jours", 40);
        long many = statements(() -> awards.preview(ines, cohort.id()));

        assertThat(many).isLessThanOrEqualTo(few).isLessThan(25);
    }

    @Test
    void whatWasNotIssuedGoesWithThePerson(
            @Autowired List<PersonalData> data, @Autowired TransactionTemplate transaction) {
        PersonId account = people.learner(enrolled().getFirst().email());
        everyoneIsThere();
        afterwards();
        UUID run = desk(quiet()).start(ines, cohort.id()).id();

        transaction.executeWithoutResult(t -> data.forEach(part -> part.erase(account)));
        new AwardWorker(rows, transactions, attestations, letters).work(run);

        assertThat(papersInTheRegister()).isEqualTo(5);
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    /** A desk whose worker does nothing by itself, as if the server stopped at once. */
    private Awards desk(AwardWorker worker) {
        return new StoredAwards(access, halfDays, book, rows, transactions, worker, archive);
    }

    private AwardWorker quiet() {
        return new AwardWorker(rows, transactions, attestations, letters) {
            @Override
            void begin(UUID run) {
                // left to the test
            }
        };
    }

    /** The end of a server. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private abstract static class Around implements SessionAttestations {

        final SessionAttestations real;

        Around(SessionAttestations real) {
            this.real = real;
        }

        @Override
        public AttestationFacts draft(SessionStatement statement) {
            return real.draft(statement);
        }

        @Override
        public Map<AttestationId, Attestation> find(Collection<AttestationId> ids) {
            return real.find(ids);
        }

        @Override
        public List<AttestationFile> files(Collection<AttestationId> ids) {
            return real.files(ids);
        }
    }

    /** Dies after the nth paper is in the register. */
    private static final class Dying extends Around {

        private final AtomicInteger left;

        Dying(SessionAttestations real, int papers) {
            super(real);
            this.left = new AtomicInteger(papers);
        }

        @Override
        public Attestation issue(PersonId by, SessionOrder order) {
            Attestation issued = real.issue(by, order);
            if (left.decrementAndGet() == 0) {
                throw new Killed();
            }
            return issued;
        }
    }

    /** Never manages. */
    private static final class Broken extends Around {

        Broken(SessionAttestations real) {
            super(real);
        }

        @Override
        public Attestation issue(PersonId by, SessionOrder order) {
            throw new IllegalStateException("no fonts today");
        }
    }
}
