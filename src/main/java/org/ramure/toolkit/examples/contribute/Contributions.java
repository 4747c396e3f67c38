package org.ramure.toolkit.examples.contribute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * Contributions of people with an account. Their author and, once sent, authors and administrators
 * read them; everybody else is refused with {@code toolkit.examples.propose.unknown}, as is what is
 * not there. Decisions are refused with {@code toolkit.examples.propose.changed} where the
 * contribution is no longer as it was read.
 */
public interface Contributions {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 2000;

    /** So many drafts a person may have at once. */
    int MOST_DRAFTS = 20;

    /** The caller's blank draft, or a new one. Refused with {@code .tooMany}. */
    UUID begin(PersonId me, Language language);

    /** One's own, or one that was sent where the caller reads over. */
    Optional<Contribution> find(PersonId caller, UUID id);

    /** Saves a field of one's own draft; refused with {@code .closed} once it was sent. */
    Saving save(PersonId me, UUID id, Typed typed);

    /** Sends it to be read over; refused with {@code .missing} and the names of fields. */
    void send(PersonId me, UUID id);

    /**
     * Takes it back: a sent one is a draft again, an accepted one leaves the base, any other is
     * deleted.
     */
    void withdraw(PersonId me, UUID id);

    /** One's own, the last moved first. */
    List<ContributionLine> mine(PersonId me);

    /** What waits to be read over, the longest waiting first; for those who do. */
    List<ContributionLine> queue(PersonId keeper);

    /** How many wait; 0 for everyone who does not read over. */
    long waiting(PersonId caller);

    /** Publishes it and writes to its author; answers its code. Not for one's own. */
    String accept(PersonId keeper, UUID id, long version);

    /** Sends it back with a question, by letter too. */
    void askAgain(PersonId keeper, UUID id, String reason);

    /** Refuses it with a reason, by letter too. */
    void refuse(PersonId keeper, UUID id, String reason);
}
