package org.ramure.cohorts.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.PersonId;

/**
 * What a cohort's people are told by letter, for those who run it; others are told {@code
 * cohorts.unknown}.
 */
public interface CohortLetters {

    /**
     * What will leave from now on, soonest first, as things stand; nothing of what is {@linkplain
     * Kind#isConfidential() confidential}, here and in what has left.
     */
    List<Planned> planned(PersonId caller, CohortId cohort);

    /**
     * Something that will be told from {@code leaves} on to so many people, and the letter as one
     * of them would get it if nothing else were in it.
     */
    record Planned(
            Kind kind,
            String key,
            LocalDate leaves,
            LocalDate about,
            int people,
            boolean switchedOff,
            OutgoingMail preview) {}

    /** What has left, newest first, at most so many. */
    List<Left> left(PersonId caller, CohortId cohort, int most);

    /** What was told to so many people, and when the last of them was. */
    record Left(Kind kind, String line, long people, Instant at) {}

    /** Reminders that are switched off. */
    Set<Kind> switchedOff(PersonId caller, CohortId cohort);

    /** Switches a reminder of this cohort off or on; refused for what nobody may miss. */
    void turn(PersonId caller, CohortId cohort, Kind kind, boolean on);
}
