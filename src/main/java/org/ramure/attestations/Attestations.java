package org.ramure.attestations;

import java.util.List;
import java.util.Optional;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * A person's own attestations. Callers pass the person of the request; nothing here reads or
 * changes another person's.
 */
public interface Attestations {

    /** What can be issued now and what the rest waits for, in the words of this language. */
    Prospects prospects(Account holder, Language language);

    /**
     * Issues the paper, or gives the one that already states the same. Throws {@link
     * org.ramure.shared.UserFacingException} where the pathway's rule is not met, the account has
     * no name or one that cannot be printed, the content uses words that its frame refuses, or the
     * issuer took the same statement back.
     */
    Attestation issue(Account holder, IssueOrder order);

    /** All of them, newest first, whatever their status. */
    List<Attestation> of(PersonId holder);

    /** The file as it was issued; empty where it is not this person's. */
    Optional<AttestationFile> pdf(PersonId holder, AttestationId id);

    /** The facts as canonical JSON, the bytes of which the fingerprint is made. */
    Optional<AttestationFile> facts(PersonId holder, AttestationId id);

    /** Takes an attestation back; whoever checks it learns that its holder did. */
    void withdraw(PersonId holder, AttestationId id);

    void setHolderDisplay(PersonId holder, AttestationId id, HolderDisplay display);

    /** Whether it stays verifiable, without the name, should the account be erased. */
    void keepVerifiable(PersonId holder, AttestationId id, boolean keep);
}
