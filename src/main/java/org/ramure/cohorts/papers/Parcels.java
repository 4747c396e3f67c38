package org.ramure.cohorts.papers;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * All papers of a cohort at once, and its proof dossier, made in the background: the page can be
 * left, and a server that stops in between begins again by itself when it comes back. Only those
 * who run the cohort see parcels; others are told {@code cohorts.unknown}.
 */
public interface Parcels {

    /** Begins one, or returns the one that is under way. */
    Parcel start(PersonId caller, CohortId cohort, Parcel.Kind kind);

    /** The newest of a kind. */
    Optional<Parcel> last(PersonId caller, CohortId cohort, Parcel.Kind kind);

    /** A finished one, as long as it is kept. */
    Optional<Ready> open(PersonId caller, UUID parcel);

    /** The file and the name to save it under. */
    record Ready(Path file, String name) {}
}
