package org.ramure.interop.lti.grades.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code interop_lti_line_item}: the column that a placement's scores go to, the one that
 * was lost before, and when it was made anew.
 */
@Entity
@Table(name = "interop_lti_line_item")
class LineItemEntity {

    @Id private UUID placementId;
    private @Nullable String address;
    private @Nullable String lost;
    private @Nullable Instant recreatedAt;
    private @Nullable Instant leaseUntil;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LineItemEntity() {}

    Optional<URI> address() {
        return Optional.ofNullable(address).map(URI::create);
    }

    boolean isLost(URI item) {
        return item.toString().equals(lost);
    }

    boolean hasLost() {
        return lost != null;
    }

    boolean isRecreated() {
        return recreatedAt != null;
    }

    boolean isFree(Instant now) {
        return leaseUntil == null || !leaseUntil.isAfter(now);
    }

    void lease(Instant until) {
        leaseUntil = until;
    }

    void free() {
        leaseUntil = null;
    }

    /** Says whether scores went elsewhere, or nowhere any more, before. */
    boolean use(URI item, boolean made, Instant now) {
        boolean moved = (address != null && !address.equals(item.toString())) || hasLost();
        if (made && hasLost()) {
            recreatedAt = now;
        }
        address = item.toString();
        leaseUntil = null;
        return moved;
    }

    void lose(URI item) {
        if (item.toString().equals(address)) {
            lost = address;
            address = null;
        }
    }

    /** A teacher wants it to be made once more. */
    void forgive() {
        recreatedAt = null;
    }
}
