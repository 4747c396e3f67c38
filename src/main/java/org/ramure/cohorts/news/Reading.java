package org.ramure.cohorts.news;

import java.util.Optional;
import org.ramure.people.PersonId;

/** How often people want to hear of their sessions; set in their account or from a letter. */
public interface Reading {

    Rhythm rhythm(PersonId caller);

    void choose(PersonId caller, Rhythm rhythm);

    /** The rhythm of whoever got the letter with this token; empty for a token that never was. */
    Optional<Rhythm> rhythm(String token);

    /** Sets it from a letter; false for a token that never was. */
    boolean choose(String token, Rhythm rhythm);
}
