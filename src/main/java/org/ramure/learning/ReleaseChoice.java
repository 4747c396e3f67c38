package org.ramure.learning;

import java.util.Map;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.people.PersonId;

/**
 * Says which release of a course a person reads; brought as beans by modules that pin groups of
 * people, such as sessions. Where several say something of one course, the first in order wins.
 */
public interface ReleaseChoice {

    /**
     * The releases this person is held to at this moment, by the slugs of courses; at most two
     * queries.
     */
    Map<String, ReleaseId> of(PersonId person);
}
