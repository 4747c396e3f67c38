package org.ramure.portfolio.experiment;

import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Feedback asked, given, opened and answered; each is added to what happened before. A loop is
 * closed only when the learner has opened and answered it. Others than the two are told {@code
 * portfolio.experiment.unknown}.
 */
public interface Feedbacks {

    /** The longest question, feedback or answer, in characters. */
    int LONGEST = 10_000;

    /** Asks somebody of the trial's cohort; refused while an earlier question to them is open. */
    UUID ask(PersonId caller, UUID trial, PersonId giver, String question);

    /** Takes a question back that was not answered yet. */
    void withdraw(PersonId caller, UUID ask);

    /** The feedback of the person asked; until the learner opens it they may write again. */
    void give(PersonId caller, UUID ask, String text);

    /** The learner opens what was given; from then on it waits for their answer. */
    void open(PersonId caller, UUID ask);

    /** The learner's answer, which closes the loop. */
    void answer(PersonId caller, UUID ask, String text);

    /** What others ask of the caller, what waits for them first, then newest. */
    List<FeedbackLoop> askedOf(PersonId caller);

    /**
     * The loops of a cohort for one of its facilitators: what waits for them first, then open ones
     * by age. Who and how long, without titles and texts except where they are the one asked.
     */
    List<FeedbackLoop> desk(PersonId caller, CohortId cohort);
}
