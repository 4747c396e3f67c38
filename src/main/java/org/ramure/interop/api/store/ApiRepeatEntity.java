package org.ramure.interop.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code interop_api_repeat}; written by statements, read as rows. */
@Entity
@Table(name = "interop_api_repeat")
class ApiRepeatEntity {

    @Id private UUID id;
    private UUID tokenId;
    private String word;
    private String requestHash;
    private Instant begunAt;
    private @Nullable Integer status;
    private @Nullable String body;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ApiRepeatEntity() {}

    UUID id() {
        return id;
    }

    UUID tokenId() {
        return tokenId;
    }

    String word() {
        return word;
    }

    String requestHash() {
        return requestHash;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable Integer status() {
        return status;
    }

    @Nullable String body() {
        return body;
    }
}
