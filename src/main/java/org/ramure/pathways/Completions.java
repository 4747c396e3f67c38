package org.ramure.pathways;

import java.util.List;
import org.ramure.people.PersonId;

/** Which pathways a person has completed, in which variant, by the rule of the content. */
public interface Completions {

    /** Every enrolment of the person with what is done and, if complete, which papers it gives. */
    List<PathwayStanding> of(PersonId person);
}
