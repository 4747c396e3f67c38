package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * Calls, immersions and interviews: proposed by one side, accepted by the other, changed by a new
 * proposal, called off, held, and noted for both. For the person and those who run the cohort;
 * others are told {@code cohorts.unknown}. {@code seen} is the {@link Meeting#sequence()} that the
 * caller saw, 0 for none; acts on an older one are refused with {@code portfolio.rhythm.conflict}.
 */
public interface Meetings {

    /** Whose meeting of which milestone, and its state as the caller saw it. */
    record Which(ParticipantId person, String milestone, int seen) {}

    /** When, in Europe/Paris, for how many minutes, and a place, an https link or nothing. */
    record Slot(LocalDate day, LocalTime start, int minutes, String place) {}

    /** Proposes a time that is still to come; a former one stands no more. */
    void propose(PersonId caller, Which which, Slot slot);

    /**
     * Proposes consecutive times to several people, in the given order, {@code gap} minutes apart;
     * who has one that is fixed or held is left out. Returns how many were asked.
     */
    int proposeToSeveral(
            PersonId caller,
            CohortId cohort,
            String milestone,
            List<ParticipantId> people,
            Slot first,
            int gap);

    /** Says yes to the other side's proposal. */
    void accept(PersonId caller, Which which);

    /** Calls it off; the other side reads the reason. */
    void cancel(PersonId caller, Which which, String reason);

    /** Says that it took place; not before it began. */
    void held(PersonId caller, Which which);

    /** Adds a note that both read, to what is fixed or held. */
    void note(PersonId caller, Which which, String text);
}
