package org.ramure.portfolio.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * A learner's own dossiers. Whoever has no place in the cohort is told {@code cohorts.unknown};
 * someone else's dossier and none are the same. Refused rules throw {@link
 * org.ramure.shared.UserFacingException}.
 */
public interface Dossiers {

    /** What can go in, as it stands now; empty where the caller has no place in such a session. */
    Optional<DossierPlan> plan(PersonId caller, String session);

    /** Keeps what the learner ticked: keys of chapters and picks of entries; the rest stays out. */
    void choose(PersonId caller, CohortId cohort, Collection<String> ticked);

    /**
     * Begins a dossier of what is chosen, or returns the one that is under way; its content is that
     * of the moment it is made. Refused with {@code portfolio.dossier.many} where as many are kept
     * as may be.
     */
    Dossier make(PersonId caller, CohortId cohort);

    /** Newest first. */
    List<Dossier> made(PersonId caller, CohortId cohort);

    /** Deletes a dossier with its files and takes back whom it was given to. */
    void delete(PersonId caller, UUID dossier);

    /** A finished one, for its learner. */
    Optional<Ready> open(PersonId caller, UUID dossier, Form form);

    /**
     * Lets others open it until a day: the cohort's facilitators where the address is empty, else
     * the account with this address, now or later.
     */
    void give(PersonId caller, UUID dossier, String email, LocalDate until);

    /** From now on, that grant opens nothing. */
    void takeBack(PersonId caller, UUID grant);

    /** Its two forms. */
    enum Form {
        PDF,
        ZIP;

        /** The ending of its name. */
        public String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The file and the name to save it under. */
    record Ready(Path file, String name) {}
}
