package org.ramure.portfolio.voices;

import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.ReadingMoment;

/**
 * The moments of a cohort, for its facilitators; everybody else, administrators included, is told
 * {@code cohorts.unknown}. They see who was asked and who answered; what was said only at the
 * cohort's own moments, once open, or where the learner shared it.
 */
public interface CohortRounds {

    /** Days between two reminders to the same person. */
    int REMINDER_DAYS = 7;

    List<ReadingMoment> moments(PersonId caller, CohortId cohort);

    /**
     * Everyone enrolled, by family name, with the cohort's moments; a fixed number of statements.
     */
    List<Line> lines(PersonId caller, CohortId cohort);

    record Line(Participant person, List<Round> rounds) {}

    /**
     * Opens a moment of the pathway for everyone with an account: each is asked for their own
     * reading, two peers and the facilitators are asked where the pathway says so. Nobody is asked
     * twice. Says how many people were asked.
     */
    int ask(PersonId caller, CohortId cohort, String moment);

    /** Asks a member of the jury about one learner. */
    void askJury(PersonId caller, Whose whose, OwnRounds.Guest guest, String message);

    /** The facilitators' own reading of a learner: the id of the form. */
    UUID own(PersonId caller, Whose whose);

    /** Writes again to one who has not answered; once in seven days. */
    void remind(PersonId caller, CohortId cohort, UUID ask);

    /** Opens a blind moment of the cohort early; the learner is told who did and why. */
    void openEarly(PersonId caller, Whose whose, String reason);

    /** What may be read of a learner. */
    List<SideBySide> read(PersonId caller, CohortId cohort, ParticipantId person);

    /** A learner's moment by its key. */
    record Whose(CohortId cohort, ParticipantId person, String moment) {}
}
