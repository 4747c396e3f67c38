package org.ramure.cohorts.desk;

import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.PersonId;

/** Letters to a selection of people, for those who run the cohort; seen before they are sent. */
public interface Messages {

    /** Each person's letter as it would leave; {@code {prénom}} in the text is their name. */
    List<OutgoingMail> preview(
            PersonId caller, CohortId cohort, Collection<ParticipantId> people, Letter letter);

    /** Leaves the letters in the outbox and returns how many. */
    int send(PersonId caller, CohortId cohort, Collection<ParticipantId> people, Letter letter);

    /** What the facilitator wrote. */
    record Letter(String subject, String text) {}
}
