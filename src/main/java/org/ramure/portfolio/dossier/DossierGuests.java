package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * People without an account to whom a learner gives one dossier to read: members of a jury. Each
 * has a link by letter and a code sent to the same address. For the learner alone; someone else's
 * dossier and none are the same, {@code cohorts.unknown}.
 */
public interface DossierGuests {

    /**
     * Sends the letter. Whoever has one for this dossier gets a new link in place of the old one.
     */
    void invite(PersonId caller, UUID dossier, Guest guest);

    /** Who, in which language the letter is, and the last day in Europe/Paris. */
    record Guest(String name, String email, Language language, LocalDate until) {}

    /** From now on that link and its visit open nothing. */
    void takeBack(PersonId caller, UUID guest);

    /** By dossier, for all the caller's of a cohort: who may come in, and who opened it. */
    Map<UUID, Readers> readers(PersonId caller, CohortId cohort);

    /** Guests whose link holds, and what was opened, newest first. */
    record Readers(List<Invited> guests, List<Opening> openings) {
        public static final Readers NONE = new Readers(List.of(), List.of());
    }

    record Invited(UUID id, String name, String email, LocalDate until) {}

    /** Somebody other than the learner fetched a form; the name is empty once they are erased. */
    record Opening(String name, Dossiers.Form form, Instant at) {}
}
