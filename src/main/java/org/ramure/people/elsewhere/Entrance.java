package org.ramure.people.elsewhere;

import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** Opens the session of somebody whom a side elsewhere signed in, in the request of this thread. */
public interface Entrance {

    /**
     * Signs the person in, for twelve hours at most, whoever was signed in before. {@code frame} is
     * whose page we are shown in; empty for a window of our own. Throws {@link
     * IllegalArgumentException} where {@link Newcomers#mayComeFromElsewhere} would say no.
     */
    void open(PersonId person, Language language, Optional<Within> frame);

    /**
     * Whose page: the key that {@link FrameSites} knows, and whether that page is of another site,
     * so that cookies must be kept apart for it.
     */
    record Within(UUID key, boolean otherSite) {}
}
