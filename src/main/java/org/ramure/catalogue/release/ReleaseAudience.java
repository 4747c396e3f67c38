package org.ramure.catalogue.release;

import org.ramure.people.PersonId;

/** Brought as beans by modules where people without a role here decide what a group reads. */
public interface ReleaseAudience {

    /** Whether they may see the list of a course's releases and compare them. */
    boolean mayCompare(PersonId caller, String course);
}
