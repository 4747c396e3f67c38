package org.ramure.interop.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.api.ApiScope;
import org.ramure.interop.api.ApiToken;
import org.ramure.interop.api.ApiTokens;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_api_token}. */
@Entity
@Table(name = "interop_api_token")
class ApiTokenEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID personId;
    private String name;
    private String hash;
    private String scopes;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ApiTokenEntity() {}

    ApiTokenEntity(
            PersonId person, ApiTokens.Asked asked, String hash, Instant now, Instant until) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.name = asked.name().strip();
        this.hash = hash;
        this.scopes =
                asked.scopes().stream()
                        .sorted()
                        .map(ApiScope::code)
                        .collect(Collectors.joining(" "));
        this.createdAt = now;
        this.expiresAt = until;
        this.fresh = true;
    }

    ApiToken toToken() {
        Set<ApiScope> all = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(scopes.split(" ", -1))
                .map(ApiScope::ofCode)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return new ApiToken(
                id,
                name,
                Collections.unmodifiableSet(all),
                createdAt,
                expiresAt,
                Optional.ofNullable(lastUsedAt));
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String hash() {
        return hash;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
