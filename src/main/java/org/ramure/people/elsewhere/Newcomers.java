package org.ramure.people.elsewhere;

import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * People who have an account because a side elsewhere sent them. Their names are as that side told
 * them, or empty; nothing of it identifies anybody.
 */
public interface Newcomers {

    /** What was told of a person. */
    record Told(String givenName, String familyName, Language language) {}

    /** Makes an account without an address. */
    PersonId welcome(Told told);

    /** They came again: keeps what is told now, where the account has no address of its own. */
    void greet(PersonId person, Told told);

    /** Whether the account is there, and its person no more than a learner. */
    boolean mayComeFromElsewhere(PersonId person);

    /**
     * Hands all that a person without an address did over to their own account, and forgets the
     * former; all of it or nothing.
     */
    void handOver(PersonId from, PersonId own);
}
