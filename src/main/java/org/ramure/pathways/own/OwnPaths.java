package org.ramure.pathways.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * Paths people make their own. Callers pass the person of the request, an account or a guest;
 * nothing here reads or changes another person's, and what is not theirs is as if it were not
 * there.
 */
public interface OwnPaths {

    /** The most steps of a path. */
    int MOST_STEPS = 200;

    /** The longest title, in characters. */
    int LONGEST_TITLE = 200;

    /** The most paths of a person. */
    int MOST_PATHS = 50;

    /**
     * Keeps a path. Throws {@link org.ramure.shared.UserFacingException} for an empty or too long
     * title, no step or too many, too many paths, or a step that leads nowhere.
     */
    UUID make(PersonId caller, String title, List<NewStep> steps);

    /** The person's paths, newest first. */
    List<OwnPath> mine(PersonId caller);

    Optional<OwnPath> open(PersonId caller, UUID path);

    /**
     * Ticks a step or takes the tick back. Throws {@link org.ramure.shared.UserFacingException}
     * where the step knows by itself whether it is done.
     */
    void mark(PersonId caller, UUID path, UUID step, boolean done);

    /** Moves a step so many places, up where negative; stops at the ends. */
    void move(PersonId caller, UUID path, UUID step, int places);

    /** Takes a step off the path. */
    void drop(PersonId caller, UUID path, UUID step);

    /** Erases a path; what was done in its activities stays done. */
    void remove(PersonId caller, UUID path);
}
