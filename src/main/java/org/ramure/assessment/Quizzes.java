package org.ramure.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.ShortTextQuestion;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts at quizzes: started, answered question by question, kept. Answers are marked here; the
 * same question answered twice (two clicks, two tabs, a replay) counts once, with the first answer.
 * Callers pass the person of the request; nobody reads another person's attempts.
 */
@Component
@Transactional
public class Quizzes {

    private final QuizAttemptRepository attempts;
    private final QuizAnswerRepository answers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Quizzes(
            QuizAttemptRepository attempts,
            QuizAnswerRepository answers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
        this.events = events;
    }

    /** The person's latest attempt, which may be finished; the first one starts here. */
    public QuizAttempt open(PersonId person, ActivityId activity, QuizContent quiz) {
        var latest = latestOf(person, activity);
        if (latest.isEmpty()) {
            return start(person, activity, 1);
        }
        return submitIfComplete(latest.get(), quiz);
    }

    /** The person's latest attempt, if they ever started one. */
    @Transactional(readOnly = true)
    public Optional<QuizAttempt> latest(PersonId person, ActivityId activity) {
        return latestOf(person, activity).map(this::read);
    }

    /**
     * A new attempt after the finished one that the person sees; when it is not the latest any
     * more, or not finished, the latest goes on.
     */
    public QuizAttempt restart(PersonId person, ActivityId activity, QuizAttempt seen) {
        var latest = latestOf(person, activity);
        if (latest.isPresent()
                && (latest.get().number() != seen.number() || !latest.get().isSubmitted())) {
            return read(latest.get());
        }
        return start(person, activity, latest.map(QuizAttemptEntity::number).orElse(0) + 1);
    }

    /**
     * Marks and keeps an answer, and submits the attempt when it was the last question; a question
     * that is answered already keeps its first answer. Throws {@link UserFacingException} when the
     * answer is empty, too long, or speaks of something the quiz no longer has.
     */
    public QuizAttempt answer(
            PersonId person, UUID attempt, QuizContent quiz, String question, List<String> words) {
        var held =
                attempts.hold(attempt, person.value())
                        .orElseThrow(() -> new UserFacingException("assessment.quiz.gone"));
        QuizAttempt before = read(held);
        if (before.answers().containsKey(question)) {
            return submitIfComplete(held, quiz);
        }
        Question asked =
                quiz.question(question)
                        .filter(q -> !before.isSubmitted())
                        .orElseThrow(() -> new UserFacingException("assessment.quiz.changed"));
        check(asked, words);
        answers.insertOnce(
                Uuids.next(),
                attempt,
                question,
                QuizAnswerEntity.kept(words),
                asked.isRight(words),
                clock.instant());
        return submitIfComplete(held, quiz);
    }

    private static void check(Question asked, List<String> words) {
        if (words.stream().anyMatch(w -> w.length() > ShortTextQuestion.LONGEST)) {
            throw new UserFacingException("assessment.quiz.tooLong", ShortTextQuestion.LONGEST);
        }
        if (!asked.isKnown(words) || words.stream().anyMatch(w -> w.contains("\n"))) {
            throw new UserFacingException("assessment.quiz.changed");
        }
        if (!asked.isComplete(words)) {
            throw new UserFacingException("assessment.quiz.incomplete");
        }
    }

    private QuizAttempt start(PersonId person, ActivityId activity, int number) {
        attempts.insertOnce(
                Uuids.next(), person.value(), activity.value(), number, clock.instant());
        return read(attempts.current(person.value(), activity.value(), number).orElseThrow());
    }

    /** Content may have lost a question since: what is left to answer is then nothing. */
    private QuizAttempt submitIfComplete(QuizAttemptEntity held, QuizContent quiz) {
        QuizAttempt attempt = read(held);
        if (attempt.isSubmitted() || attempt.next(quiz).isPresent()) {
            return attempt;
        }
        var now = clock.instant();
        if (attempts.submit(attempt.id(), now) > 0) {
            events.publishEvent(
                    new QuizSubmitted(new PersonId(held.personId()), held.activity(), now));
        }
        return new QuizAttempt(
                attempt.id(), attempt.number(), attempt.startedAt(), now, attempt.answers());
    }

    private Optional<QuizAttemptEntity> latestOf(PersonId person, ActivityId activity) {
        return attempts.findFirstByPersonIdAndActivityIdOrderByNumberDesc(
                person.value(), activity.value());
    }

    private QuizAttempt read(QuizAttemptEntity attempt) {
        return attempt.toAttempt(answers.findByAttemptId(attempt.id()));
    }
}
