package org.ramure.interop.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A token as its person sees it; the secret itself is kept by nobody. */
public record ApiToken(
        UUID id,
        String name,
        Set<ApiScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
