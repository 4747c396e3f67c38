package org.ramure.catalogue.release;

import java.time.Instant;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * A course as it was published: its declared version, when, by whom (empty for the command line and
 * for people who left), and what they said of it.
 */
public record Release(
        ReleaseId id,
        String course,
        String version,
        Instant publishedAt,
        Optional<PersonId> publishedBy,
        String note) {}
