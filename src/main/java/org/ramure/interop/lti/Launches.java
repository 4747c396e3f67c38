package org.ramure.interop.lti;

import java.util.Optional;
import org.ramure.people.PersonId;

/** Launches of the last day. */
public interface Launches {

    /** One of the caller’s own launches. */
    Optional<Launch> find(PersonId caller, LaunchId id);

    /** The caller’s latest launch of the last day. */
    Optional<Launch> latest(PersonId caller);
}
