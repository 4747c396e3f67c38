package org.ramure.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.people.PersonId;

/**
 * What a person has done. Progress belongs to the person and the activity, not to an enrolment: a
 * longer variant, or another pathway through the same course, finds it again.
 */
public interface Progress {

    /** Records the activity as done; doing it again changes nothing. */
    void complete(PersonId person, Activity activity);

    boolean isDone(PersonId person, Activity activity);

    /**
     * Everything the person has done, with the moment (one query, whatever the number of pathways).
     */
    Map<ActivityId, Instant> doneAt(PersonId person);

    /**
     * The same for several people, those without anything left out (one query); for callers that
     * checked that whoever asks runs a group with these people.
     */
    Map<PersonId, Map<ActivityId, Instant>> doneAt(Collection<PersonId> people);

    /** Where the person stands on these steps (one query). */
    ProgressOverview overview(PersonId person, Itinerary itinerary);
}
