package org.ramure.portfolio.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestPeople;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.Evidence;
import org.ramure.competences.EvidenceItem;
import org.ramure.competences.OtherVoices;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.voices.OwnRounds.At;
import org.ramure.portfolio.voices.VoiceThreads.About;
import org.ramure.portfolio.voices.VoiceThreads.Side;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@VoicesTest
class VoicesStoreTests {

    @Autowired private Speaking speaking;
    @Autowired private OwnRounds own;
    @Autowired private CohortRounds rounds;
    @Autowired private VoiceForms forms;
    @Autowired private GuestDoor door;
    @Autowired private VoiceThreads threads;
    @Autowired private TestPeople people;
    @Autowired private Participants participants;
    @Autowired private Evidence evidence;
    @Autowired private HandClock clock;
    @Autowired private VoicesTestApplication.Grid grid;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private List<PersonalData> data;
    @Autowired private OtherVoices voices;

    @Autowired
    @Qualifier("storedReadings")
    private Readings readings;

    /** What other modules have in place of it here. */
    @Autowired
    @Qualifier("readings")
    private Readings stubbed;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private String claire = "";

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohortOfTwo() {
        clock.set(HandClock.START);
        grid.publish("2026.1");
        ines = people.facilitator();
        cohort = speaking.cohort(ines);
        amina = speaking.learner(cohort, "Amina");
        malik = speaking.learner(cohort, "Malik");
        claire = "claire-" + UUID.randomUUID() + "@maison.example";
    }

    @AfterEach
    void backToTheFirstGrid() {
        grid.publish("2026.1");
    }

    private At at(String moment) {
        return new At(cohort.id(), moment);
    }

    private static Speaker.Account account(PersonId person) {
        return new Speaker.Account(person);
    }

    private ParticipantId place(PersonId person) {
        return participants.enrolled(ines, cohort.id()).stream()
                .filter(p -> p.person().filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CohortRounds.Whose whose(PersonId person, String moment) {
        return new CohortRounds.Whose(cohort.id(), place(person), moment);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    /** What a learner saves on their page of competences. */
    private UUID alone(PersonId person, int... levels) {
        List<OtherVoices.Answer> answers = new java.util.ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            answers.add(new OtherVoices.Answer("C" + (i + 1), levels[i], Set.of(), ""));
        }
        return voices.record(
                        new OtherVoices.Submission(
                                UUID.randomUUID(),
                                person,
                                OtherVoices.Author.account(person),
                                Voice.SELF,
                                org.ramure.competences.CompetenceReading.Moment.FREE,
                                new OtherVoices.Grid("grille", "2026.1"),
                                answers,
                                false))
                .id();
    }

    private void week(int number) {
        clock.set(
                cohort.firstDay()
                        .plusWeeks(number - 1L)
                        .atTime(10, 0)
                        .atZone(org.ramure.cohorts.HalfDay.ZONE)
                        .toInstant());
    }

    @Test
    void takesOnesOwnReadingIntoTheMomentItIsNearestToWithItsDate() {
        week(2);
        UUID early = alone(amina, 1, 1, 1);
        week(20);
        UUID midway = alone(amina, 2, 2, 1);
        alone(malik, 3, 3, 3);
        week(21);
        when(stubbed.of(any(), any()))
                .thenAnswer(asked -> readings.of(asked.getArgument(0), asked.getArgument(1)));
        assertThat(own.takeable(amina, cohort.id()).keySet()).containsExactlyInAnyOrder("t0", "t4");
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        speaking.speak(account(malik), speaking.ask(amina, at("t4"), Voice.PEER), 4, 2, 0);
        assertThat(own.sideBySide(amina, cohort.id())).isEmpty();

        refused("portfolio.voices.unknown", () -> own.take(amina, at("t4"), early));
        refused("portfolio.voices.unknown", () -> own.take(malik, at("t4"), midway));
        own.take(amina, at("t4"), midway);

        SideBySide seen = own.sideBySide(amina, cohort.id()).getFirst();
        assertThat(seen.columns())
                .as("the last voice opens the moment")
                .extracting(SideBySide.Column::voice)
                .containsExactly(Voice.SELF, Voice.PEER);
        assertThat(seen.columns().getFirst().sheet().reading().takenAt())
                .isEqualTo(
                        cohort.firstDay()
                                .plusWeeks(19)
                                .atTime(10, 0)
                                .atZone(org.ramure.cohorts.HalfDay.ZONE)
                                .toInstant());
        assertThat(seen.gaps("C1"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.apart()).isEqualTo(-2));
        assertThat(readings.of(amina, "grille")).as("no copy").hasSize(3);
        assertThat(own.takeable(amina, cohort.id()).keySet()).containsExactly("t0");
        refused("portfolio.voices.unknown", () -> own.take(amina, at("t4"), midway));
    }

    @Test
    void hidesWhatIsInUntilAllAreInAndThenOpensByItself() {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        speaking.speak(account(malik), peer, 4, 2, 0);

        assertThat(own.sideBySide(amina, cohort.id())).isEmpty();
        assertThat(readings.of(amina, "grille")).isEmpty();
        assertThat(rounds.read(ines, cohort.id(), place(amina))).isEmpty();
        assertThat(speaking.round(amina, at("t4")).opening()).isEmpty();

        speaking.self(amina, at("t4"), 2, 2, 1);
        SideBySide seen = own.sideBySide(amina, cohort.id()).getFirst();
        assertThat(seen.columns())
                .extracting(SideBySide.Column::voice)
                .containsExactly(Voice.SELF, Voice.PEER);
        assertThat(seen.columns().get(1).name()).isEqualTo("Inès Marchetti");
        assertThat(seen.gaps("C1"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.apart()).isEqualTo(-2));
        assertThat(seen.gaps("C3")).as("not observed is no difference").isEmpty();
        assertThat(readings.of(amina, "grille"))
                .extracting("voice")
                .containsExactlyInAnyOrder(Voice.SELF, Voice.PEER);
        assertThat(readings.latestSelf(amina, "grille").orElseThrow().voice())
                .isEqualTo(Voice.SELF);
        assertThat(rounds.read(ines, cohort.id(), place(amina))).hasSize(1);
    }

    @Test
    void opensOnceWhenTwoVoicesAreSentAtTheSameSecond() throws Exception {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        UUID self = own.self(amina, at("t4"));
        speaking.fill(account(malik), peer, 3, 3, 3);
        speaking.fill(account(amina), self, 1, 1, 1);
        var together = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both =
                    List.of(
                            two.submit(() -> sendAt(together, malik, peer)),
                            two.submit(() -> sendAt(together, amina, self)));
            together.countDown();
            for (Future<?> one : both) {
                one.get();
            }
        }

        assertThat(own.sideBySide(amina, cohort.id()).getFirst().columns()).hasSize(2);
        assertThat(speaking.letters(people.emailOf(amina)))
                .filteredOn(letter -> String.valueOf(letter.get("subject")).contains("T4"))
                .filteredOn(letter -> String.valueOf(letter.get("subject")).contains("tous"))
                .hasSize(1);
        forms.send(account(malik), peer, false);
        assertThat(own.sideBySide(amina, cohort.id()).getFirst().columns()).hasSize(2);
    }

    private void sendAt(CountDownLatch together, PersonId who, UUID ask) {
        try {
            together.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        forms.send(account(who), ask, false);
    }

    @Test
    void showsNothingToWhoeverHoldsAForwardedLink() {
        String token = speaking.tutor(amina, at("t0"), claire);

        GuestDoor.Invitation seen = door.look(token, Speaking.client()).orElseThrow();
        assertThat(seen.initials()).isEqualTo("C. G.");
        assertThat(seen.toString()).doesNotContain("Amina", "Inès", "Marchetti", claire);
        UUID ask = speaking.ask(amina, at("t0"), Voice.TUTOR);
        refused(
                "portfolio.voices.unknown",
                () -> forms.open(new Speaker.Guest(ask, "x".repeat(43)), ask));
        refused(
                "portfolio.guests.codeOver",
                () -> door.confirm(token, "123456", Speaking.client()));
        door.sendCode(token, Speaking.client());
        assertThat(speaking.letters(claire)).hasSize(2);
        for (int i = 0; i < 5; i++) {
            refused(
                    "portfolio.guests.codeWrong",
                    () -> door.confirm(token, "abc", Speaking.client()));
        }
        refused(
                "portfolio.guests.codeOver",
                () -> door.confirm(token, speaking.code(claire), Speaking.client()));
    }

    @Test
    void letsAGuestIntoOneReadingOnlyAndUntilItsEnd() {
        String token = speaking.tutor(amina, at("t0"), claire);
        Speaker.Guest guest = speaking.enter(token, claire);
        VoiceForms.Form form = forms.open(guest, guest.ask());

        assertThat(form.learner()).isEqualTo("Inès Marchetti");
        assertThat(form.message()).isEqualTo("Qu’as-tu vu ?");
        UUID self = own.self(amina, at("t0"));
        refused("portfolio.voices.unknown", () -> forms.open(guest, self));
        refused(
                "portfolio.voices.unknown",
                () -> forms.open(new Speaker.Guest(self, guest.pass()), self));
        clock.advance(Duration.ofDays(31));
        refused("portfolio.voices.unknown", () -> forms.open(guest, guest.ask()));
        refused("portfolio.guests.over", () -> door.sendCode(token, Speaking.client()));
        assertThat(door.look(token, Speaking.client())).isEmpty();
        assertThat(speaking.round(amina, at("t0")).by(Voice.TUTOR).getFirst().state())
                .isEqualTo(Asked.State.EXPIRED);
    }

    @Test
    void makesALinkWorthlessWhenItIsTakenBackAndAnotherCanBeAsked() {
        String token = speaking.tutor(amina, at("t0"), claire);
        Speaker.Guest guest = speaking.enter(token, claire);
        own.revoke(amina, guest.ask());

        assertThat(door.look(token, Speaking.client())).isEmpty();
        refused("portfolio.voices.unknown", () -> forms.open(guest, guest.ask()));
        String again = speaking.tutor(amina, at("t0"), claire);
        assertThat(again).isNotEqualTo(token);
        assertThat(speaking.round(amina, at("t0")).by(Voice.TUTOR)).hasSize(1);
    }

    @Test
    void keepsWhoAsWhatWhenAndOnWhichVersionOfAGuestsReading() {
        String token = speaking.tutor(amina, at("t0"), claire);
        speaking.self(amina, at("t0"), 2, 2, 2);
        Speaker.Guest guest = speaking.enter(token, claire);
        speaking.speak(guest, guest.ask(), 3, 0, 2);

        SideBySide.Column column =
                own.sideBySide(amina, cohort.id()).getFirst().columns().getLast();
        assertThat(column.name()).isEqualTo("Claire Le Goff");
        assertThat(column.role()).isEqualTo("Tutrice, Maison commune");
        assertThat(column.level("C2")).isZero();
        assertThat(column.sheet().reading().frameworkVersion()).isEqualTo("2026.1");
        assertThat(column.sheet().reading().takenAt()).isEqualTo(clock.instant());
        refused(
                "portfolio.voices.sent",
                () -> forms.save(guest, guest.ask(), new Typed(GridForm.levelKey("C1"), "1", 1)));
    }

    @Test
    void keepsTheWordsWhenTheGridChangesMeanwhileAndSendsOnEither() {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        speaking.fill(account(malik), peer, 3, 2, 1);
        forms.save(account(malik), peer, new Typed(GridForm.noteKey("C3"), "Le budget.", 0));
        UUID self = own.self(amina, at("t4"));
        speaking.fill(account(amina), self, 1, 1, 1);
        grid.publish("2027.1");

        refused("portfolio.voices.grid.changed", () -> forms.send(account(malik), peer, false));
        assertThat(forms.open(account(malik), peer).newVersion()).contains("2027.1");
        forms.send(account(malik), peer, true);

        refused("portfolio.voices.grid.changed", () -> forms.send(account(amina), self, false));
        forms.save(account(amina), self, new Typed(GridForm.noteKey("C3"), "Ma part.", 0));
        forms.retake(account(amina), self);
        VoiceForms.Form form = forms.open(account(amina), self);
        assertThat(form.grid().version()).isEqualTo("2027.1");
        assertThat(form.lost()).containsKey(GridForm.noteKey("C3"));
        assertThat(form.entries())
                .hasEntrySatisfying(
                        GridForm.levelKey("C1"),
                        entry -> assertThat(entry.content()).isEqualTo("1"));
        refused("portfolio.voices.missing", () -> forms.send(account(amina), self, false));
        forms.save(account(amina), self, new Typed(GridForm.levelKey("C4"), "2", 0));
        forms.send(account(amina), self, false);

        SideBySide seen = own.sideBySide(amina, cohort.id()).getFirst();
        assertThat(seen.acrossVersions()).isTrue();
        assertThat(seen.columns())
                .extracting(column -> column.sheet().reading().frameworkVersion())
                .containsExactly("2027.1", "2026.1");
    }

    @Test
    void opensEarlyForAReasonThatBothAreTold() {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        speaking.speak(account(malik), peer, 3, 3, 3);
        UUID round = speaking.round(amina, at("t4")).id().orElseThrow();

        refused("portfolio.voices.early.reason", () -> own.openEarly(amina, round, " "));
        own.openEarly(amina, round, "L’entretien est demain.");
        assertThat(speaking.letter(people.emailOf(ines))).contains("L’entretien est demain.");
        Round.Opening opening = speaking.round(amina, at("t4")).opening().orElseThrow();
        assertThat(opening.isEarly()).isTrue();
        assertThat(opening.by()).isEqualTo("Inès Marchetti");
        assertThat(own.sideBySide(amina, cohort.id()).getFirst().columns()).hasSize(1);
        refused("portfolio.voices.early.open", () -> own.openEarly(amina, round, "Encore"));

        rounds.ask(ines, cohort.id(), "t4");
        rounds.openEarly(ines, whose(malik, "t4"), "La session commence.");
        assertThat(speaking.letter(people.emailOf(malik))).contains("La session commence.");
    }

    @Test
    void asksTheWholeCohortOnceAndRemindsOncePerWeek() {
        assertThat(rounds.ask(ines, cohort.id(), "t4")).isEqualTo(4);
        rounds.ask(ines, cohort.id(), "t4");

        assertThat(rounds.lines(ines, cohort.id()))
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.rounds().get(1).asked())
                                .extracting(Asked::voice)
                                .containsExactlyInAnyOrder(
                                        Voice.SELF, Voice.PEER, Voice.FACILITATOR));
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        refused("portfolio.voices.remind.soon", () -> rounds.remind(ines, cohort.id(), peer));
        clock.advance(Duration.ofDays(8));
        rounds.remind(ines, cohort.id(), peer);
        refused("portfolio.voices.remind.soon", () -> own.remind(amina, peer));

        UUID mine = rounds.own(ines, whose(amina, "t4"));
        speaking.speak(account(ines), mine, 2, 2, 2);
        assertThat(speaking.round(amina, at("t4")).by(Voice.FACILITATOR))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Inès Marchetti"));
    }

    @Test
    void showsTheProofsThatWereTickedAndNoOthers() {
        var about = new Evidence.About("grille", "C1");
        EvidenceItem shown = evidence.addText(amina, about, "Le compte rendu", "Nous étions six.");
        evidence.addText(amina, about, "Mon journal", "À moi seule.");
        EvidenceItem foreign = evidence.addText(malik, about, "À Malik", "Non.");
        own.askPeers(
                amina,
                at("t4"),
                Set.of(malik),
                new OwnRounds.Words("", Set.of(shown.id(), foreign.id())));
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);

        assertThat(forms.open(account(malik), peer).proofs())
                .extracting(EvidenceItem::title)
                .containsExactly("Le compte rendu");
    }

    @Test
    void keepsTwoTabsWordsApart() {
        UUID self = own.self(amina, at("t0"));
        forms.open(account(amina), self);
        String key = GridForm.noteKey("C1");
        forms.save(account(amina), self, new Typed(key, "Ici", 0));

        assertThat(forms.save(account(amina), self, new Typed(key, "Là", 0)))
                .isInstanceOf(Saving.Conflict.class);
        refused(
                "assessment.exercise.unknownField",
                () -> forms.save(account(amina), self, new Typed("autre", "x", 0)));
        refused(
                "assessment.exercise.tooLong",
                () -> forms.save(account(amina), self, new Typed(key, "x".repeat(4001), 1)));
    }

    private UUID opened() {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        speaking.speak(account(malik), peer, 4, 2, 1);
        speaking.self(amina, at("t4"), 1, 2, 1);
        return peer;
    }

    @Test
    void talksAboutADifferenceOnlyAmongThoseConcerned() {
        About about = new About(opened(), "C1");
        refused("portfolio.voices.unknown", () -> threads.open(account(malik), about));
        UUID message = UUID.randomUUID();
        threads.write(account(amina), about, message, "Tu me vois plus loin que moi.");
        threads.write(account(amina), about, message, "Tu me vois plus loin que moi.");

        assertThat(threads.mine(malik)).singleElement().matches(head -> head.unread() == 1);
        VoiceThreads.Talk seen = threads.open(account(malik), about);
        assertThat(seen.reader()).isEqualTo(Side.VOICE);
        assertThat(seen.own()).isEqualTo(1);
        assertThat(seen.theirs()).isEqualTo(4);
        assertThat(seen.messages()).hasSize(1);
        assertThat(threads.mine(malik)).allMatch(head -> head.unread() == 0);
        clock.advance(Duration.ofMinutes(1));
        threads.write(account(malik), about, UUID.randomUUID(), "Oui : à Paimpont.");
        assertThat(threads.open(account(amina), about).messages()).hasSize(2);

        refused("portfolio.voices.unknown", () -> threads.open(account(ines), about));
        assertThat(threads.invited(ines, cohort.id())).isEmpty();
        threads.inviteFacilitator(amina, about);
        assertThat(threads.open(account(ines), about).reader()).isEqualTo(Side.FACILITATOR);
        assertThat(threads.invited(ines, cohort.id())).hasSize(1);
    }

    @Test
    void isNobodyElsesBusiness() {
        UUID peer = opened();
        UUID round = speaking.round(amina, at("t4")).id().orElseThrow();
        About about = new About(peer, "C1");
        threads.write(account(amina), about, UUID.randomUUID(), "Parlons-en.");
        PersonId other = speaking.learner(cohort, "Nora");
        PersonId elsewhere = people.facilitator();
        PersonId administrator = people.administrator();
        PersonId learnerElsewhere = speaking.learner(speaking.cohort(elsewhere), "Zoé");
        String unknown = "portfolio.voices.unknown";
        for (PersonId who : List.of(other, elsewhere, administrator, learnerElsewhere, ines)) {
            refused(unknown, () -> forms.open(account(who), peer));
            refused(unknown, () -> forms.send(account(who), peer, true));
            refused(unknown, () -> forms.retake(account(who), peer));
            refused(unknown, () -> forms.proof(account(who), peer, UUID.randomUUID()));
            refused(unknown, () -> forms.save(account(who), peer, new Typed("C1-note", "x", 0)));
            refused(unknown, () -> own.revoke(who, peer));
            refused(unknown, () -> own.remind(who, peer));
            refused(unknown, () -> own.openEarly(who, round, "Curieux"));
            refused(unknown, () -> own.share(who, round, true));
            refused(unknown, () -> threads.open(account(who), about));
            refused(
                    unknown,
                    () -> threads.write(account(who), about, UUID.randomUUID(), "Bonjour"));
            refused(unknown, () -> threads.inviteFacilitator(who, about));
            assertThat(threads.mine(who)).isEmpty();
            assertThat(forms.given(who)).isEmpty();
        }
    }

    @Test
    void tellsNobodyElseWhatIsAskedInACohort() {
        UUID peer = opened();
        PersonId other = speaking.learner(cohort, "Nora");
        PersonId elsewhere = people.facilitator();
        PersonId administrator = people.administrator();
        PersonId learnerElsewhere = speaking.learner(speaking.cohort(elsewhere), "Zoé");
        String unknown = "portfolio.voices.unknown";
        for (PersonId who : List.of(elsewhere, administrator, learnerElsewhere, ines)) {
            refused(unknown, () -> own.rounds(who, cohort.id()));
            refused(unknown, () -> own.sideBySide(who, cohort.id()));
            refused(unknown, () -> own.self(who, at("t4")));
            refused(unknown, () -> own.askPeers(who, at("t4"), Set.of(malik), Speaking.PLEASE));
        }
        assertThat(own.sideBySide(other, cohort.id())).isEmpty();
        CohortRounds.Whose whose = whose(amina, "t4");
        for (PersonId who : List.of(elsewhere, administrator, learnerElsewhere, other, amina)) {
            refused("cohorts.unknown", () -> rounds.lines(who, cohort.id()));
            refused("cohorts.unknown", () -> rounds.read(who, cohort.id(), place(amina)));
            refused("cohorts.unknown", () -> rounds.ask(who, cohort.id(), "t4"));
            refused("cohorts.unknown", () -> rounds.own(who, whose));
            refused("cohorts.unknown", () -> rounds.remind(who, cohort.id(), peer));
            refused("cohorts.unknown", () -> rounds.openEarly(who, whose, "Curieux"));
            refused("cohorts.unknown", () -> threads.invited(who, cohort.id()));
        }
    }

    @Test
    void keepsAMomentOfOnesOwnFromTheFacilitatorsUntilItIsShared() {
        String key = own.begin(amina, cohort.id(), "Après Paimpont", false);
        own.askPeers(amina, at(key), Set.of(malik), Speaking.PLEASE);
        speaking.speak(account(malik), speaking.ask(amina, at(key), Voice.PEER), 3, 3, 3);

        assertThat(own.sideBySide(amina, cohort.id()).getFirst().columns()).hasSize(1);
        assertThat(rounds.read(ines, cohort.id(), place(amina))).isEmpty();
        assertThat(String.valueOf(rounds.lines(ines, cohort.id())))
                .doesNotContain("Après Paimpont");
        refused("portfolio.voices.unknown", () -> rounds.own(ines, whose(amina, key)));
        own.share(amina, speaking.round(amina, at(key)).id().orElseThrow(), true);
        assertThat(rounds.read(ines, cohort.id(), place(amina))).hasSize(1);
    }

    private Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new TreeMap<>();
        transaction.executeWithoutResult(
                status -> data.forEach(plug -> all.put(plug.section(), plug.export(person))));
        return all;
    }

    @Test
    void handsOverWhatWasSaidOfOneAndForgetsWhoLeft() {
        UUID peer = opened();
        threads.write(account(amina), new About(peer, "C1"), UUID.randomUUID(), "Parlons-en.");
        clock.advance(Duration.ofMinutes(1));
        threads.write(account(malik), new About(peer, "C1"), UUID.randomUUID(), "Volontiers.");

        assertThat(String.valueOf(export(amina))).contains("PEER", "Parlons-en.", "Volontiers.");
        assertThat(String.valueOf(export(malik)))
                .contains("Volontiers.")
                .doesNotContain("Parlons-en.", amina.toString());
        transaction.executeWithoutResult(status -> data.forEach(plug -> plug.erase(malik)));
        SideBySide.Column left = own.sideBySide(amina, cohort.id()).getFirst().columns().getLast();
        assertThat(left.name()).isEmpty();
        assertThat(left.level("C1")).isEqualTo(4);
        assertThat(threads.open(account(amina), new About(peer, "C1")).messages())
                .extracting(VoiceThreads.Message::text)
                .containsExactly("Parlons-en.", "Volontiers.");
        transaction.executeWithoutResult(status -> data.forEach(plug -> plug.erase(amina)));
        assertThat(readings.of(amina, "grille")).isEmpty();
        assertThat(threads.mine(amina)).isEmpty();
    }

    @Test
    void doesNotExportASealedReadingToWhomItIsAbout() {
        own.askPeers(amina, at("t4"), Set.of(malik), Speaking.PLEASE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        forms.open(account(malik), peer);
        forms.save(account(malik), peer, new Typed(GridForm.noteKey("C1"), "Secret encore", 0));
        speaking.speak(account(malik), peer, 4, 4, 4);

        assertThat(String.valueOf(export(amina))).doesNotContain("Secret encore");
        assertThat(String.valueOf(export(malik))).contains("Secret encore");
    }

    @Test
    void asksAsManyQuestionsForManyAsForFew() {
        rounds.ask(ines, cohort.id(), "t4");
        opened();
        long lines = statements(() -> rounds.lines(ines, cohort.id()));
        long mine = statements(() -> own.rounds(amina, cohort.id()));
        long seen = statements(() -> own.sideBySide(amina, cohort.id()));
        for (int i = 0; i < 8; i++) {
            PersonId more = speaking.learner(cohort, "P" + i);
            own.askPeers(amina, at("t9"), Set.of(more), Speaking.PLEASE);
        }
        rounds.ask(ines, cohort.id(), "t4");
        rounds.ask(ines, cohort.id(), "t9");
        speaking.self(amina, at("t9"), 2, 2, 2);

        assertThat(statements(() -> rounds.lines(ines, cohort.id()))).isEqualTo(lines);
        assertThat(statements(() -> own.rounds(amina, cohort.id()))).isEqualTo(mine);
        assertThat(statements(() -> own.sideBySide(amina, cohort.id()))).isEqualTo(seen);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }
}
