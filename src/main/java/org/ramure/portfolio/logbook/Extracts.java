package org.ramure.portfolio.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.FileAnswers.Download;

/**
 * Extracts of logbooks, shared one by one with a person of one's cohort or with all of it. A reader
 * reads while the share is open, while both are of the cohort, and only what was copied then.
 */
public interface Extracts {

    /** How many days a share lasts where nothing else is said. */
    int DAYS = 30;

    /** How many days after the end of the cohort a share may last. */
    int DAYS_AFTER = 90;

    /** What is shared with whom; {@code reader} empty for the whole cohort. */
    record NewExtract(
            CohortId cohort,
            Optional<PersonId> reader,
            String title,
            String text,
            Set<UUID> files,
            LocalDate until) {}

    /** Shares a copy of these words. Refused for people outside one's cohort and for other days. */
    UUID share(PersonId caller, UUID entry, NewExtract extract);

    /** The last day a share in this cohort may last to. */
    LocalDate latest(PersonId caller, CohortId cohort);

    /** Closes a share at once. */
    void revoke(PersonId caller, UUID share);

    /** What the caller gave, newest first. */
    List<SharedExtract> given(PersonId caller);

    /** What is open to the caller now, newest first. */
    List<SharedExtract> received(PersonId caller);

    /** What a reader finds: the extract, or only that it is not open any more. */
    record Found(Optional<Extract> extract) {}

    /** Empty for whom it was never for. */
    Optional<Found> read(PersonId caller, UUID share);

    /** A ticked file of a share that the caller may read now. */
    Optional<Download> file(PersonId caller, UUID share, UUID file);
}
