package org.ramure.attestations;

import java.util.Optional;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.people.PersonId;

/**
 * A paper that those who held a session give to someone. {@code occasion} names what it is given
 * for (at most 120 characters): for one occasion there is one paper, however often it is ordered.
 * {@code holder} is empty for someone without an account. {@code generation} counts from 0; from 1
 * on the new paper replaces the earlier ones of the occasion.
 */
public record SessionOrder(
        String occasion, Optional<PersonId> holder, AttestationFacts draft, int generation) {

    boolean again() {
        return generation > 0;
    }
}
