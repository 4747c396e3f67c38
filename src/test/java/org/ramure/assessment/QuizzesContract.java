package org.ramure.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.SampleQuiz;
import org.ramure.assessment.quiz.TestQuizFile;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Quizzes} and {@link QuizData} promise on either database. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Quizzes.class, QuizData.class, QuizzesContract.Time.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class QuizzesContract {

    static class Time {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    private static final Map<String, List<String>> RIGHT =
            Map.of(
                    "one", List.of("b"),
                    "several", List.of("a", "b"),
                    "tf", List.of("false"),
                    "order", List.of("i1", "i2", "i3"),
                    "match", List.of("p1=p1", "p2=p2", "p3=p1"),
                    "short", List.of("28"));

    @Autowired private Quizzes quizzes;
    @Autowired private QuizData data;
    @Autowired private TransactionTemplate transaction;

    private final QuizContent quiz = SampleQuiz.read();
    private final PersonId person = new PersonId(Uuids.next());
    private final ActivityId activity = new ActivityId(Uuids.next());

    private QuizAttempt open() {
        return quizzes.open(person, activity, quiz);
    }

    private QuizAttempt answer(QuizAttempt attempt, String question, String... words) {
        return quizzes.answer(person, attempt.id(), quiz, question, List.of(words));
    }

    private QuizAttempt answerAll(QuizAttempt attempt) {
        RIGHT.forEach((q, words) -> answer(attempt, q, words.toArray(String[]::new)));
        return open();
    }

    private static QuizAttempt.Answer given(QuizAttempt attempt, String question) {
        return Objects.requireNonNull(attempt.answers().get(question), question);
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        var barrier = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running =
                    IntStream.range(0, times)
                            .mapToObj(i ->
                                    threads.submit(() -> {
                                        barrier.await();
                                        return action.call();
                                    }))
                            .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void goesOnWhereThePersonLeft() {
        QuizAttempt started = open();
        answer(started, "one", "b");
        QuizAttempt again = open();
        assertThat(again.id()).isEqualTo(started.id());
        assertThat(given(again, "one").words()).containsExactly("b");
        assertThat(given(again, "one").right()).isTrue();
        assertThat(again.next(quiz).orElseThrow().id()).isEqualTo("several");
    }

    @Test
    void keepsTheWordsOfEveryKindOfAnswer() {
        QuizAttempt done = answerAll(open());
        RIGHT.forEach((q, words) ->
                assertThat(given(done, q).words()).as(q).containsExactlyElementsOf(words));
        assertThat(done.answers().values()).allMatch(QuizAttempt.Answer::right);
    }

    @Test
    void isSubmittedWithTheLastAnswerAndNotBefore() {
        QuizAttempt attempt = open();
        assertThat(answer(attempt, "one", "a").isSubmitted()).isFalse();
        assertThat(answerAll(attempt).isSubmitted()).isTrue();
        assertThat(open().id()).isEqualTo(attempt.id());
    }

    @Test
    void aSecondAnswerReturnsTheFirst() {
        QuizAttempt attempt = open();
        answer(attempt, "one", "a");
        QuizAttempt replay = answer(attempt, "one", "b");
        assertThat(given(replay, "one").words()).containsExactly("a");
        assertThat(given(replay, "one").right()).isFalse();
    }

    @Test
    void tabsThatAnswerAtTheSameMomentCountOnce() throws Exception {
        QuizAttempt attempt = open();
        var results = atOnce(4, () -> answer(attempt, "one", "a"));
        assertThat(results).extracting(a -> a.answers().get("one")).doesNotContainNull();
        assertThat(results.stream().map(a -> given(a, "one").answeredAt()).distinct()).hasSize(1);
    }

    @Test
    void tabsThatAnswerTheLastTwoQuestionsAtOnceSubmit() throws Exception {
        QuizAttempt attempt = open();
        RIGHT.entrySet().stream()
                .filter(e -> !e.getKey().equals("one") && !e.getKey().equals("tf"))
                .forEach(e -> answer(attempt, e.getKey(), e.getValue().toArray(String[]::new)));
        var left = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of("one", "tf"));
        var results =
                atOnce(
                        2,
                        () -> {
                            String q = Objects.requireNonNull(left.poll());
                            return answer(
                                    attempt,
                                    q,
                                    Objects.requireNonNull(RIGHT.get(q)).toArray(String[]::new));
                        });
        assertThat(results).filteredOn(QuizAttempt::isSubmitted).hasSize(1);
        assertThat(open().isSubmitted()).isTrue();
    }

    @Test
    void tabsThatOpenAtTheSameMomentShareOneAttempt() throws Exception {
        assertThat(atOnce(4, this::open)).extracting(QuizAttempt::id).containsOnly(open().id());
    }

    @Test
    void restartsOnceAndKeepsTheEarlierAttempt() throws Exception {
        QuizAttempt first = answerAll(open());
        var again = atOnce(3, () -> quizzes.restart(person, activity, first));
        assertThat(again).extracting(QuizAttempt::number).containsOnly(2);
        answerAll(open());
        assertThat(quizzes.restart(person, activity, first).number())
                .as("a stale page cannot start a third")
                .isEqualTo(2);
        assertThat((List<?>) data.export(person).get("attempts")).hasSize(2);
    }

    @Test
    void doesNotRestartAnAttemptThatIsNotFinished() {
        QuizAttempt attempt = open();
        assertThat(quizzes.restart(person, activity, attempt).id()).isEqualTo(attempt.id());
    }

    @Test
    void refusesWhatTheQuizNoLongerHasAndGoesOn() {
        QuizAttempt attempt = open();
        assertThatThrownBy(() -> answer(attempt, "vanished", "a")).hasMessageContaining("changed");
        assertThatThrownBy(() -> answer(attempt, "one", "z")).hasMessageContaining("changed");
        assertThat(answer(attempt, "one", "b").answers()).containsOnlyKeys("one");
    }

    @Test
    void refusesAnEmptyAnswerAndAnEndlessOne() {
        QuizAttempt attempt = open();
        assertThatThrownBy(() -> answer(attempt, "one")).hasMessageContaining("incomplete");
        assertThatThrownBy(() -> answer(attempt, "short", "x".repeat(201)))
                .hasMessageContaining("tooLong");
        assertThat(open().answers()).isEmpty();
    }

    @Test
    void submitsWhenTheLastOpenQuestionWasTakenOutOfTheCourse() {
        answer(open(), "one", "b");
        QuizContent shorter = new QuizContent(quiz.intro(), quiz.questions().subList(0, 1));
        assertThat(quizzes.open(person, activity, shorter).isSubmitted()).isTrue();
    }

    @Test
    void keepsTheMarkWhenTheContentChangesLater() {
        QuizAttempt attempt = open();
        answer(attempt, "one", "b");
        QuizContent other =
                TestQuizFile.read(
                        SampleQuiz.YAML
                                .replace("\"Bravo\", correct: true", "\"Bravo\"")
                                .replace("\"Alpha\"", "\"Alpha\", correct: true"));
        assertThat(given(quizzes.open(person, activity, other), "one").right()).isTrue();
    }

    @Test
    void nobodyAnswersInAnotherPersonsAttempt() {
        QuizAttempt attempt = open();
        var stranger = new PersonId(Uuids.next());
        assertThatThrownBy(() -> quizzes.answer(stranger, attempt.id(), quiz, "one", List.of("b")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("gone");
        assertThat(quizzes.latest(stranger, activity)).isEmpty();
    }

    @Test
    void handsAGuestsAttemptsToTheirAccount() {
        QuizAttempt begun = open();
        answer(begun, "one", "b");
        var account = new PersonId(UUID.randomUUID());
        QuizAttempt own = quizzes.open(account, activity, quiz);
        quizzes.answer(account, own.id(), quiz, "tf", List.of("true"));
        transaction.executeWithoutResult(t -> data.move(person, account));
        QuizAttempt latest = quizzes.latest(account, activity).orElseThrow();
        assertThat(latest.id()).isEqualTo(begun.id());
        assertThat(latest.number()).isEqualTo(2);
        assertThat(quizzes.latest(person, activity)).isEmpty();
    }

    @Test
    void aGuestsFinishedAttemptGoesBeforeTheOpenOneOfTheAccount() {
        QuizAttempt finished = answerAll(open());
        var account = new PersonId(UUID.randomUUID());
        QuizAttempt own = quizzes.open(account, activity, quiz);
        transaction.executeWithoutResult(t -> data.move(person, account));
        QuizAttempt latest = quizzes.latest(account, activity).orElseThrow();
        assertThat(latest.id()).isEqualTo(own.id());
        assertThat(latest.number()).isEqualTo(2);
        assertThat(data.export(account).toString()).contains("number=1").contains("28");
        assertThat(finished.number()).isEqualTo(1);
    }

    @Test
    void erasesEverything() {
        answerAll(open());
        transaction.executeWithoutResult(t -> data.erase(person));
        assertThat((List<?>) data.export(person).get("attempts")).isEmpty();
        assertThat(open().number()).isEqualTo(1);
    }
}
