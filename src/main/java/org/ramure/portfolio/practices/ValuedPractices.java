package org.ramure.portfolio.practices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * What came of conversations that both have confirmed: for the dossier, and for whatever may take
 * it as a base. Only one's own.
 */
public interface ValuedPractices {

    /** The person's own results, newest first; a fixed number of queries. */
    List<ValuedResult> results(PersonId me);

    /** One of them, by the id of the conversation. */
    Optional<ValuedResult> result(PersonId me, UUID conversation);
}
