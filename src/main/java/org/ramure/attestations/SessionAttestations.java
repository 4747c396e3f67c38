package org.ramure.attestations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.people.PersonId;

/**
 * Attestations that are given to people by those who held a session. Who may do so is checked by
 * the calling module; nothing here is offered to people directly.
 */
public interface SessionAttestations {

    /**
     * The facts to freeze. Throws {@link org.ramure.shared.UserFacingException} where the name is
     * missing or cannot be printed ({@code attestations.issue.name}, {@code .character}), or the
     * session's frame refuses a word ({@code .word}).
     */
    AttestationFacts draft(SessionStatement statement);

    /**
     * Issues the paper, or gives the one that is already there for this occasion; its own
     * transaction, safe to repeat after a crash and from several nodes.
     */
    Attestation issue(PersonId by, SessionOrder order);

    /** Papers as they stand now, by two queries. */
    Map<AttestationId, Attestation> find(Collection<AttestationId> ids);

    /** The files of these papers, those that were erased left out; for small lots. */
    List<AttestationFile> files(Collection<AttestationId> ids);
}
