package org.ramure.portfolio.experiment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What shows that a trial took place: a link, a text or a file. When withdrawn, only the fact is
 * left.
 */
public record TrialEvidence(
        UUID id,
        Kind kind,
        String title,
        Optional<String> link,
        Optional<String> text,
        Optional<File> file,
        Instant addedAt,
        boolean withdrawn) {

    /** The form it takes. */
    public enum Kind {
        LINK,
        TEXT,
        FILE
    }

    /** Name, type by content (RFC 6838), size in bytes. */
    public record File(String name, String mediaType, long size) {}
}
