package org.ramure.portfolio.experiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.Framework;
import org.ramure.people.PersonId;

/** Levels that people claim for themselves after trials. */
public interface Claims {

    /** What is claimed. */
    record NewClaim(
            String framework,
            String competence,
            int level,
            Set<String> practices,
            Set<UUID> evidence,
            String reason) {}

    /** The grid of the journey the trial belongs to, or the first there is. */
    Optional<Framework> framework(PersonId caller, UUID trial);

    /** Records a claim with at least one proof of the trial; an earlier one stays beside it. */
    UUID claim(PersonId caller, UUID trial, NewClaim claim);

    /** Takes a claim back; that it was made stays. */
    void withdraw(PersonId caller, UUID claim);

    /** The caller's claims on a framework that stand, newest first. */
    List<TrialClaim> mine(PersonId caller, String framework);
}
