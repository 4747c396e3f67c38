package org.ramure.cohorts.live;

import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.people.PersonId;

/** Live questions, for those who run the cohort; nobody else learns that they exist. */
public interface LiveQuestions {

    /** Lets phones answer, for the first time or again, and projects the question. */
    void open(PersonId caller, HalfDayId halfDay, String question);

    /** Takes no more answers; what came stays. */
    void close(PersonId caller, HalfDayId halfDay, String question);

    /** Takes a word off every screen, or shows it again. */
    void hide(PersonId caller, HalfDayId halfDay, String question, String word, boolean hidden);

    /** The questions of a half-day in the order of its steps. */
    List<LiveResult> results(PersonId caller, HalfDayId halfDay);

    /** What was asked in the whole cohort, by half-day in order of time. */
    List<Asked> asked(PersonId caller, CohortId cohort);

    /** A half-day with the questions that were opened in it. */
    record Asked(HalfDay halfDay, List<LiveResult> results) {}
}
