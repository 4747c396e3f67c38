package org.ramure.competences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person shows to back what they say of one competence. When withdrawn, only the fact
 * that it existed is left: no title, text, link or file.
 */
public record EvidenceItem(
        UUID id,
        String framework,
        String competence,
        Kind kind,
        String title,
        @Nullable String link,
        @Nullable String text,
        @Nullable Attachment file,
        Instant addedAt,
        @Nullable Instant withdrawnAt) {

    /** The form a proof takes. */
    public enum Kind {
        LINK,
        TEXT,
        FILE
    }

    /**
     * A stored file: the name the person gave it, its type by content (RFC 6838), its size in
     * bytes, and the SHA-256 of its bytes in hexadecimal.
     */
    public record Attachment(String name, String mediaType, long size, String sha256) {}

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Optional<Attachment> attachment() {
        return Optional.ofNullable(file);
    }
}
