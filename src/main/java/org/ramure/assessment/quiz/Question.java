package org.ramure.assessment.quiz;

import java.util.List;
import org.ramure.shared.SafeHtml;

/**
 * One question of a quiz. An answer is a list of words whose meaning depends on the kind: chosen
 * option ids, item ids in order, {@code left=right} ids of pairs, or the text that was typed.
 */
public sealed interface Question
        permits ChoiceQuestion, OrderingQuestion, MatchingQuestion, ShortTextQuestion {

    Stem stem();

    /** Whether there is something to mark at all. */
    boolean isComplete(List<String> answer);

    /** Whether the answer speaks only of what the question still has. */
    boolean isKnown(List<String> answer);

    boolean isRight(List<String> answer);

    /** What to say after this answer, line by line; unknown ids in it are left out. */
    List<Remark> remarks(List<String> answer);

    /** What to say after this answer as a whole; may be empty. */
    SafeHtml feedback(List<String> answer);

    default String id() {
        return stem().id();
    }

    default SafeHtml prompt() {
        return stem().prompt();
    }

    default SafeHtml explanation() {
        return stem().explanation();
    }
}
