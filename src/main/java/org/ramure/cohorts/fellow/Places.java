package org.ramure.cohorts.fellow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/** Which place belongs to which account; for letters the application writes by itself. */
public interface Places {

    /** A place that is taken now. */
    record Place(UUID id, UUID cohortId, UUID personId) {
        public ParticipantId participant() {
            return new ParticipantId(id);
        }

        public CohortId cohort() {
            return new CohortId(cohortId);
        }

        public PersonId person() {
            return new PersonId(personId);
        }
    }

    /** Places of these cohorts whose person has an account; one statement. */
    List<Place> of(Collection<CohortId> cohorts);
}
