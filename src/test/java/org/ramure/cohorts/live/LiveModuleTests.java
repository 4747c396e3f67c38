package org.ramure.cohorts.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class LiveModuleTests {

    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private RunningOrders orders;
    @Autowired private LiveQuestions questions;
    @Autowired private LiveRoom room;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory entities;

    private PersonId ines;
    private Cohort cohort;
    private HalfDayId evening;

    @BeforeEach
    void anEvening() {
        ines = people.facilitator();
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                LiveTemplates.SLUG,
                                LocalDate.of(2028, 6, 8),
                                Set.of(),
                                TestCohorts.details("Une heure ensemble", 20)));
        evening = halfDays.of(ines, cohort.id()).getFirst().id();
    }

    private RunningOrder now() {
        return orders.of(ines, evening);
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private String phone() {
        return room.visit(now().code(), "").orElseThrow().key();
    }

    private void answer(String key, String question, String... parts) {
        room.answer(now().code(), key, question, new LiveAnswer(List.of(parts)));
    }

    private LiveResult result(String question) {
        return questions.results(ines, evening).stream()
                .filter(result -> result.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheClockOnTheServer() {
        assertThat(now().timing().state()).isEqualTo(Timing.State.READY);
        orders.start(ines, evening);
        clock.advance(Duration.ofMinutes(4));
        assertThat(now().timing().elapsed()).isEqualTo(Duration.ofMinutes(4));
        orders.pause(ines, evening);
        clock.advance(Duration.ofMinutes(3));

        assertThat(now().timing().elapsed()).isEqualTo(Duration.ofMinutes(4));
        assertThat(now().timing().state()).isEqualTo(Timing.State.PAUSED);
        assertThat(now().timing().minutesOff()).isEqualTo(3);
        assertThat(now().timing().isLate()).isTrue();

        orders.start(ines, evening);
        orders.next(ines, evening, "accueil");
        assertThat(now().step().id()).isEqualTo("un-mot");
        assertThat(now().timing().elapsed()).isZero();
        assertThat(now().timing().isEarly()).isTrue();
    }

    @Test
    void movesOnOnceWhenTwoFacilitatorsPressNext() {
        orders.next(ines, evening, "accueil");
        orders.next(ines, evening, "accueil");
        assertThat(now().step().id()).isEqualTo("un-mot");
        assertThat(now().script().screens().get(now().projection().screen()).step()).isEqualTo(1);
    }

    @Test
    void staysAtTheLastStepAndFinishes() {
        orders.goTo(ines, evening, "retour");
        orders.next(ines, evening, "retour");
        assertThat(now().isLastStep()).isTrue();
        orders.finish(ines, evening);
        assertThat(now().timing().state()).isEqualTo(Timing.State.FINISHED);
        assertThat(now().script().screens().get(now().projection().screen()).next()).isPresent();
        orders.restart(ines, evening);
        assertThat(now().current()).isZero();
    }

    @Test
    void showsTheNearestScreen() {
        orders.show(ines, evening, 400);
        assertThat(now().projection().screen()).isEqualTo(now().script().screens().size() - 1);
        orders.show(ines, evening, -3);
        assertThat(now().projection().screen()).isZero();
        orders.blacken(ines, evening, true);
        assertThat(now().projection().black()).isTrue();
    }

    @Test
    void anotherOrganisationsFacilitatorSeesNothing() {
        PersonId stranger = people.facilitator();
        refused("cohorts.unknown", () -> orders.of(stranger, evening));
        refused("cohorts.unknown", () -> orders.start(stranger, evening));
        refused("cohorts.unknown", () -> orders.show(stranger, evening, 1));
        refused("cohorts.unknown", () -> questions.open(stranger, evening, "mot"));
        refused("cohorts.unknown", () -> questions.results(stranger, evening));
        refused("cohorts.unknown", () -> questions.asked(stranger, cohort.id()));
        refused("cohorts.unknown", () -> questions.hide(stranger, evening, "mot", "x", true));
        refused("cohorts.unknown", () -> orders.of(people.learner("l@exemple.fr"), evening));
    }

    @Test
    void showsResultsFromFiveAnswersUp() {
        questions.open(ines, evening, "forme");
        for (int i = 0; i < 4; i++) {
            answer(phone(), "forme", "cooperation");
        }
        assertThat(result("forme").tally()).isEmpty();
        assertThat(result("forme").missing()).isEqualTo(1);
        String fifth = phone();
        answer(fifth, "forme", "autre");
        assertThat(result("forme").tally().orElseThrow().counts())
                .extracting(Tally.Count::id, Tally.Count::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("mecenat", 0),
                        org.assertj.core.groups.Tuple.tuple("cooperation", 4),
                        org.assertj.core.groups.Tuple.tuple("autre", 1));
        Room seen = room.visit(now().code(), fifth).orElseThrow().room();
        assertThat(seen.own("forme").parts()).containsExactly("autre");
        assertThat(seen.questions().getFirst().tally()).isPresent();
    }

    @Test
    void aDeviceChangesItsAnswerWhileTheQuestionIsOpen() {
        questions.open(ines, evening, "forme");
        String phone = phone();
        answer(phone, "forme", "mecenat");
        answer(phone, "forme", "autre");
        assertThat(result("forme").answers()).isEqualTo(1);
        questions.close(ines, evening, "forme");
        refused("cohorts.live.closed", () -> answer(phone, "forme", "mecenat"));
        questions.open(ines, evening, "forme");
        answer(phone, "forme", "cooperation");
        assertThat(result("forme").answers()).isEqualTo(1);
        assertThat(room.visit(now().code(), phone).orElseThrow().room().own("forme").parts())
                .containsExactly("cooperation");
    }

    @Test
    void eightPhonesAnsweringAtOnceAreEightAnswers() throws Exception {
        questions.open(ines, evening, "mot");
        questions.open(ines, evening, "forces");
        RoomCode code = now().code();
        List<String> phones = IntStream.range(0, 8).mapToObj(i -> phone()).toList();
        List<Callable<Boolean>> posts = new ArrayList<>();
        for (String phone : phones) {
            // Each phone sends twice: a nervous thumb.
            for (int twice = 0; twice < 2; twice++) {
                posts.add(() -> {
                    room.answer(code, phone, "mot", new LiveAnswer(List.of("Confiance", "temps")));
                    return true;
                });
                posts.add(() -> {
                    room.answer(code, phone, "forces", new LiveAnswer(levels(3)));
                    return true;
                });
            }
        }
        together(posts);

        assertThat(result("mot").answers()).isEqualTo(8);
        assertThat(result("mot").tally().orElseThrow().counts())
                .extracting(Tally.Count::id, Tally.Count::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("confiance", 8),
                        org.assertj.core.groups.Tuple.tuple("temps", 8));
        assertThat(result("forces").answers()).isEqualTo(8);
        assertThat(result("forces").tally().orElseThrow().spreads())
                .hasSize(7)
                .allSatisfy(spread -> assertThat(spread.people()).containsExactly(0, 0, 0, 8, 0));
    }

    @Test
    void twoFacilitatorsOpeningAtOnceGetOneRoom() throws Exception {
        List<Callable<RoomCode>> views = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            views.add(() -> orders.of(ines, evening).code());
        }
        assertThat(Set.copyOf(together(views))).hasSize(1);
    }

    private static List<String> levels(int level) {
        return IntStream.rangeClosed(1, 7).mapToObj(i -> "f" + i + "=" + level).toList();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running =
                    tasks.stream()
                            .map(task ->
                                    threads.submit(() -> {
                                        start.await();
                                        return task.call();
                                    }))
                            .toList();
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        }
    }

    @Test
    void refusesAnswersThatSayNothing() {
        questions.open(ines, evening, "mot");
        questions.open(ines, evening, "forme");
        questions.open(ines, evening, "forces");
        String phone = phone();
        refused("cohorts.live.answer.word", () -> answer(phone, "mot", " ", "🎉", "<>"));
        refused("cohorts.live.answer.long", () -> answer(phone, "mot", "a".repeat(31)));
        refused("cohorts.live.answer.word", () -> answer(phone, "mot", "a".repeat(100_000)));
        refused("cohorts.live.answer.choose", () -> answer(phone, "forme", "inconnu"));
        refused("cohorts.live.answer.levels", () -> answer(phone, "forces", "f1=3", "f2=9"));
        refused("cohorts.live.closed", () -> answer(phone, "inconnue", "x"));
        refused("cohorts.live.closed", () -> answer(phone, "retour", "oui"));
        refused("cohorts.live.over", () -> answer("faux.clef", "forme", "autre"));
        assertThat(result("mot").answers()).isZero();
    }

    @Test
    void takesHiddenWordsOffAllScreens() {
        questions.open(ines, evening, "mot");
        for (int i = 0; i < 5; i++) {
            answer(phone(), "mot", "Paix", i == 0 ? "Injure" : "temps");
        }
        questions.hide(ines, evening, "mot", "injure", true);
        assertThat(result("mot").tally().orElseThrow().counts())
                .extracting(Tally.Count::id)
                .containsExactly("paix", "temps");
        questions.hide(ines, evening, "mot", "injure", false);
        assertThat(result("mot").tally().orElseThrow().counts()).hasSize(3);
    }

    @Test
    void suggestsTheNextStepAfterTheFeedback() {
        questions.open(ines, evening, "retour");
        String phone = phone();
        assertThat(room.visit(now().code(), phone).orElseThrow().room().next()).isEmpty();
        answer(phone, "retour", "oui");
        assertThat(room.visit(now().code(), phone).orElseThrow().room().next()).isPresent();
        assertThat(room.visit(now().code(), phone()).orElseThrow().room().next()).isEmpty();
        orders.finish(ines, evening);
        assertThat(room.visit(now().code(), phone()).orElseThrow().room().next()).isPresent();
    }

    @Test
    void aFullRoomTakesNoMoreDevices() {
        questions.open(ines, evening, "forme");
        for (int i = 0; i < 60; i++) {
            answer(phone(), "forme", "autre");
        }
        String late = phone();
        refused("cohorts.live.full", () -> answer(late, "forme", "autre"));
    }

    @Test
    void countsStatementsNotPeople() {
        questions.open(ines, evening, "forme");
        questions.open(ines, evening, "mot");
        five();
        long few = statements();
        five();
        five();
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(24);
    }

    private void five() {
        for (int i = 0; i < 5; i++) {
            String phone = phone();
            answer(phone, "forme", "autre");
            answer(phone, "mot", "temps");
        }
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        String phone = phone();
        long before = statistics.getPrepareStatementCount();
        RunningOrder order = now();
        questions.results(ines, evening);
        room.visit(order.code(), phone);
        return statistics.getPrepareStatementCount() - before;
    }
}
