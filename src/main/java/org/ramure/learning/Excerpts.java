package org.ramure.learning;

import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Brought as beans by modules that lead people into parts of pathways. The address of a step says
 * which, so that two windows may show two of them.
 */
public interface Excerpts {

    /** The query parameter of the player that holds a key. */
    String PARAMETER = "lien";

    /** What the key opens for this person; empty where it is not theirs, or opens nothing. */
    Optional<Excerpt> find(PersonId person, String key);
}
