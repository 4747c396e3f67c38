package org.ramure.learning;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.PersonId;

/**
 * Who follows which pathway, in which variant. Callers pass the person of the request; nothing here
 * reads another person's enrolments.
 */
public interface Enrolments {

    /**
     * Enrols the person, or changes the variant of the enrolment they have: what they did stays
     * done. Throws {@link org.ramure.shared.UserFacingException} for an unknown pathway or variant.
     */
    Enrolment enrol(PersonId person, PathwayId pathway, String variant);

    Optional<Enrolment> find(PersonId person, PathwayId pathway);

    /** All enrolments of the person, last visited first. */
    List<Enrolment> of(PersonId person);

    /** Remembers the place, so that any device resumes there. */
    void visit(Enrolment enrolment, ActivityId activity);
}
