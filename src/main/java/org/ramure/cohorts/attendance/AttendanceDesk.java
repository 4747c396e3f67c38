package org.ramure.cohorts.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * What those who run a cohort do with a half-day's sheet. Each act is added to the log with its
 * time and author; refused rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface AttendanceDesk {

    /** Lets people sign, from an hour before the half-day; again after {@link #close} too. */
    void open(PersonId caller, HalfDayId halfDay);

    /** Ends signing; signatures made before without network are still taken for some days. */
    void close(PersonId caller, HalfDayId halfDay);

    /** The code to show now; refused while the sheet is not open. */
    ShownCode code(PersonId caller, HalfDayId halfDay);

    /**
     * Notes that someone was there, late, left early, absent or excused; a reason is asked where
     * something is already noted or signed.
     */
    void mark(PersonId caller, HalfDayId halfDay, ParticipantId person, Mark mark);

    /** Marks everyone of whom nothing is known as absent, and says how many there were. */
    int markOthersAbsent(PersonId caller, HalfDayId halfDay);

    /** Copies signatures from a sheet of paper that was signed on that day. */
    void rekey(
            PersonId caller,
            HalfDayId halfDay,
            Collection<ParticipantId> people,
            LocalDate signedOn);

    /** Adds a piece to the bundle that proves a remote half-day. */
    void addEvidence(PersonId caller, HalfDayId halfDay, ParticipantId person, Evidence piece);

    /**
     * Adds connections from lines {@code address;minutes} ({@code ,} and tabulators do as well);
     * says which lines were not understood or name nobody of the cohort, nothing of those is kept.
     */
    ImportedConnections importConnections(PersonId caller, HalfDayId halfDay, String lines);

    /** Signs for the half-day; refused while something is unknown of someone. */
    void counterSign(PersonId caller, HalfDayId halfDay);

    /** An address for each person who has a place, by which the signing page knows them. */
    Map<ParticipantId, String> personalLinks(PersonId caller, HalfDayId halfDay);
}
