package org.ramure.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Sessions.Registered;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class CohortsModuleTests {

    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aFacilitator() {
        ines = people.facilitator();
    }

    private Cohort open(int capacity) {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(capacity));
        cohorts.open(ines, cohort.id());
        return cohorts.find(ines, cohort.id()).orElseThrow();
    }

    private static String address() {
        return "p-" + UUID.randomUUID() + "@exemple.fr";
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void makesADraftWithTheHalfDaysOfTheTemplate() {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(12));

        assertThat(cohort.status()).isEqualTo(CohortStatus.DRAFT);
        assertThat(cohort.slug()).startsWith("cooperer-efficacement-2027-03");
        assertThat(halfDays.of(ines, cohort.id()))
                .extracting(HalfDay::day, HalfDay::start, HalfDay::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                TestCohorts.START, LocalTime.of(9, 0), 210),
                        org.assertj.core.groups.Tuple.tuple(
                                TestCohorts.START, LocalTime.of(14, 0), 210),
                        org.assertj.core.groups.Tuple.tuple(
                                TestCohorts.START.plusDays(1), LocalTime.of(9, 0), 210),
                        org.assertj.core.groups.Tuple.tuple(
                                TestCohorts.START.plusDays(1), LocalTime.of(14, 0), 210));
        assertThat(cohorts.facilitators(ines, cohort.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.lead()).isTrue());
    }

    @Test
    void jumpsOverHolidaysClosedDaysAndWeekEnds() {
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "deux-jours",
                                LocalDate.of(2027, 5, 6), // Ascension
                                Set.of(LocalDate.of(2027, 5, 7)),
                                TestCohorts.details("Mai", 10)));

        assertThat(cohort.firstDay()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(cohort.lastDay()).isEqualTo(LocalDate.of(2027, 5, 11));
    }

    @Test
    void showsNothingToAFacilitatorOfSomewhereElse() {
        Cohort cohort = open(12);
        PersonId stranger = people.facilitator();

        assertThat(cohorts.find(stranger, cohort.id())).isEmpty();
        assertThat(cohorts.list(stranger, "", 0, 50)).isEmpty();
        refused("cohorts.unknown", () -> halfDays.of(stranger, cohort.id()));
        refused("cohorts.unknown", () -> participants.enrolled(stranger, cohort.id()));
        refused("cohorts.unknown", () -> cohorts.cancel(stranger, cohort.id(), "non"));
    }

    @Test
    void showsTheOrganisationsCohortsToItsAdministrators(
            @Autowired org.ramure.cohorts.store.Organisations organisations) {
        Cohort cohort = open(12);
        PersonId administrator = people.administrator();
        PersonId elsewhere = people.administrator();
        organisations.assign(
                administrator, elsewhere, organisations.add(administrator, "Autre maison"));

        assertThat(cohorts.find(administrator, cohort.id())).isPresent();
        assertThat(cohorts.find(elsewhere, cohort.id())).isEmpty();
        assertThat(cohorts.list(elsewhere, "", 0, 50)).isEmpty();
    }

    @Test
    void letsOnlyTheHouseNameOrganisationsAndSayWhoWorksForThem(
            @Autowired org.ramure.cohorts.store.Organisations organisations) {
        PersonId administrator = people.administrator();
        PersonId elsewhere = people.administrator();
        java.util.UUID other = organisations.add(administrator, " Une autre maison ");
        organisations.assign(administrator, elsewhere, other);

        assertThat(organisations.members(administrator, other))
                .extracting(m -> m.person())
                .containsExactly(elsewhere);
        refused("cohorts.refused", () -> organisations.add(elsewhere, "La mienne"));
        refused("cohorts.refused", () -> organisations.members(elsewhere, other));
        refused("cohorts.refused", () -> organisations.all(ines));
        refused(
                "cohorts.organisation.twice",
                () -> organisations.add(administrator, "une autre MAISON"));
        refused("cohorts.organisation.name", () -> organisations.rename(administrator, other, " "));
        organisations.rename(administrator, other, "Renommée");
        organisations.assign(administrator, elsewhere, organisations.house());
        assertThat(organisations.members(administrator, other)).isEmpty();
        assertThat(organisations.name(other)).isEqualTo("Renommée");
    }

    @Test
    void refusesTheWordCertificationWithoutACode() {
        refused(
                "cohorts.words.certification",
                () ->
                        cohorts.create(
                                ines,
                                new NewCohort(
                                        "deux-jours",
                                        TestCohorts.START,
                                        Set.of(),
                                        TestCohorts.details("Une certification pour tous", 9))));
    }

    @Test
    void refusesOverlapsAndDatesOutside() {
        Cohort cohort = open(12);
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();

        refused(
                "cohorts.halfDay.overlap",
                () -> halfDays.change(ines, morning.id(), at(morning, morning.day(), 13, 15)));
        refused(
                "cohorts.halfDay.outside",
                () ->
                        halfDays.change(
                                ines,
                                morning.id(),
                                at(morning, morning.day().minusDays(1), 9, 12)));
        refused(
                "cohorts.halfDay.backwards",
                () -> halfDays.change(ines, morning.id(), at(morning, morning.day(), 12, 9)));
    }

    private static HalfDayChange at(HalfDay old, LocalDate day, int start, int end) {
        return new HalfDayChange(
                old.title(),
                day,
                LocalTime.of(start, 0),
                LocalTime.of(end, 0),
                old.modality(),
                old.room(),
                old.link(),
                old.version());
    }

    @Test
    void raisesTheSequenceAndTellsTheSlowerOfTwoEditors() {
        Cohort cohort = open(12);
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();
        HalfDay changed = halfDays.change(ines, morning.id(), at(morning, morning.day(), 10, 12));

        assertThat(changed.sequence()).isEqualTo(morning.sequence() + 1);
        refused(
                "cohorts.conflict",
                () -> halfDays.change(ines, morning.id(), at(morning, morning.day(), 8, 12)));
        halfDays.cancel(ines, changed.id(), changed.version(), "Salle inondée");
        assertThat(halfDays.of(ines, cohort.id()))
                .filteredOn(HalfDay::cancelled)
                .singleElement()
                .satisfies(h -> assertThat(h.sequence()).isEqualTo(2));
    }

    @Test
    void shiftsAllDatesAndKeepsTheirDistance() {
        Cohort cohort = open(12);

        ShiftPlan plan = halfDays.plan(ines, cohort.id(), LocalDate.of(2027, 7, 13), Set.of());
        halfDays.shift(ines, cohort.id(), LocalDate.of(2027, 7, 13), Set.of());

        assertThat(plan.moves().getLast().avoided()).containsExactly(LocalDate.of(2027, 7, 14));
        assertThat(halfDays.of(ines, cohort.id()))
                .extracting(HalfDay::day)
                .containsExactly(
                        LocalDate.of(2027, 7, 13),
                        LocalDate.of(2027, 7, 13),
                        LocalDate.of(2027, 7, 15),
                        LocalDate.of(2027, 7, 15));
        assertThat(cohorts.find(ines, cohort.id()).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2027, 7, 15));
    }

    @Test
    void invitesEachPersonOnce() {
        Cohort cohort = open(12);
        String email = address();

        Invited first =
                participants.invite(
                        ines,
                        cohort.id(),
                        List.of(
                                TestCohorts.invitee(email),
                                TestCohorts.invitee(email.toUpperCase(java.util.Locale.ROOT)),
                                TestCohorts.invitee("pas une adresse")),
                        Participant.Origin.HAND);
        Invited again =
                participants.invite(
                        ines,
                        cohort.id(),
                        List.of(TestCohorts.invitee(email)),
                        Participant.Origin.CSV);

        assertThat(first).isEqualTo(new Invited(1, 1, 1));
        assertThat(again).isEqualTo(new Invited(0, 1, 0));
        assertThat(people.letters(email)).isEqualTo(1);
    }

    @Test
    void answersByTheKeyInTheLetterAndQueuesWhoComesTooLate() {
        Cohort cohort = open(1);
        String early = address();
        String late = address();
        participants.invite(
                ines,
                cohort.id(),
                List.of(TestCohorts.invitee(early), TestCohorts.invitee(late)),
                Participant.Origin.HAND);

        assertThat(answer(cohort, early, true)).isEqualTo(Registered.ENROLLED);
        assertThat(answer(cohort, late, true)).isEqualTo(Registered.WAITING);
        assertThat(answer(cohort, early, false)).isEqualTo(Registered.DECLINED);

        assertThat(participants.enrolled(ines, cohort.id()))
                .extracting(Participant::email)
                .containsExactly(late);
        assertThat(participants.counts(ines, cohort.id()))
                .containsEntry(ParticipantStatus.WITHDRAWN, 1L);
    }

    private Registered answer(Cohort cohort, String email, boolean comes) {
        var visitor = new Visitor(Optional.empty(), "", keyOf(cohort, email));
        return sessions.answer(visitor, cohort.slug(), comes);
    }

    private final java.util.Map<String, String> keys = new java.util.HashMap<>();

    private String keyOf(Cohort cohort, String email) {
        return keys.computeIfAbsent(cohort.slug() + email, k -> people.key(email));
    }

    @Test
    void promotesInOrderWhenTheRoomGrows() {
        Cohort cohort = open(1);
        for (String name : List.of("a", "b", "c")) {
            PersonId learner = people.learner(name + "-" + UUID.randomUUID() + "@exemple.fr");
            sessions.register(
                    Visitor.of(Optional.of(learner)), cohort.slug(), TestCohorts.invitee(""));
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(participants.counts(ines, cohort.id()))
                .containsEntry(ParticipantStatus.WAITING, 2L);

        cohorts.change(
                ines,
                cohort.id(),
                new CohortChange(
                        TestCohorts.details(cohort.title(), 2),
                        cohort.firstDay(),
                        cohort.lastDay(),
                        cohort.version()));

        assertThat(participants.enrolled(ines, cohort.id()))
                .extracting(p -> p.email().charAt(0))
                .containsExactlyInAnyOrder('a', 'b');
    }

    @Test
    void asksAStrangerToConfirmAndSaysNothingOfWhoIsThere() {
        Cohort cohort = open(5);
        String email = address();
        Visitor stranger = Visitor.of(Optional.empty());

        Registered first = sessions.register(stranger, cohort.slug(), TestCohorts.invitee(email));
        Registered again = sessions.register(stranger, cohort.slug(), TestCohorts.invitee(email));

        assertThat(first).isEqualTo(Registered.TO_CONFIRM).isEqualTo(again);
        assertThat(people.letters(email)).isEqualTo(1);
        assertThat(participants.enrolled(ines, cohort.id())).isEmpty();
        assertThat(answer(cohort, email, true)).isEqualTo(Registered.ENROLLED);
    }

    @Test
    void findsOnesOwnSessionsByTheAddressOfTheAccount() {
        Cohort cohort = open(5);
        String email = address();
        participants.invite(
                ines, cohort.id(), List.of(TestCohorts.invitee(email)), Participant.Origin.HAND);
        PersonId learner = people.learner(email);

        assertThat(sessions.mine(learner))
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.place().status()).isEqualTo(ParticipantStatus.INVITED);
                    assertThat(mine.halfDays()).hasSize(4);
                });
        assertThat(sessions.mine(people.learner(address()))).isEmpty();
    }

    @Test
    void keepsAdjustmentsForTheReferentAlone() {
        Cohort cohort = open(5);
        PersonId learner = people.learner(address());
        sessions.register(Visitor.of(Optional.of(learner)), cohort.slug(), TestCohorts.invitee(""));
        sessions.askAdjustment(learner, cohort.id(), "Un temps de pause");
        PersonId second = people.facilitator();
        cohorts.addFacilitator(ines, cohort.id(), people.emailOf(second));
        ParticipantId place = participants.enrolled(ines, cohort.id()).getFirst().id();

        assertThat(participants.adjustment(ines, place)).contains("Un temps de pause");
        assertThat(participants.adjustment(second, place)).isEmpty();
    }

    @Test
    void cancelsWithAReasonTellsPeopleAndKeepsEverything() {
        Cohort cohort = open(5);
        String email = address();
        PersonId learner = people.learner(email);
        sessions.register(Visitor.of(Optional.of(learner)), cohort.slug(), TestCohorts.invitee(""));

        refused("cohorts.reason.missing", () -> cohorts.cancel(ines, cohort.id(), " "));
        cohorts.cancel(ines, cohort.id(), "Trop peu de monde");

        assertThat(halfDays.of(ines, cohort.id())).hasSize(4).allMatch(HalfDay::cancelled);
        assertThat(people.letters(email)).isEqualTo(2);
        assertThat(sessions.mine(learner)).hasSize(1);
        refused(
                "cohorts.over",
                () -> halfDays.shift(ines, cohort.id(), TestCohorts.START, Set.of()));
    }

    @Test
    void refusesTenThousandInvitationsAtOnce() {
        Cohort cohort = open(5);
        List<Invitee> many =
                java.util.stream.IntStream.range(0, 10_000)
                        .mapToObj(i -> TestCohorts.invitee("p" + i + "@exemple.fr"))
                        .toList();

        refused(
                "cohorts.invite.tooMany",
                () -> participants.invite(ines, cohort.id(), many, Participant.Origin.CSV));
        assertThat(participants.count(ines, cohort.id(), Participants.Filter.ALL)).isZero();
    }
}
