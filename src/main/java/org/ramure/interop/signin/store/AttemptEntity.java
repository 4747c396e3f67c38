package org.ramure.interop.signin.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code interop_signin_attempt}; ticket and browser are kept as hashes. */
@Entity
@Table(name = "interop_signin_attempt")
class AttemptEntity implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private String ticketHash;

    private UUID providerId;
    private String browserHash;

    @Enumerated(EnumType.STRING)
    private Attempt.Purpose purpose;

    private @Nullable UUID personId;
    private String returnTo;
    private String notes;
    private Instant begunAt;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttemptEntity() {}

    AttemptEntity(Attempt attempt, String ticketHash, String browserHash) {
        this.id = Uuids.next();
        this.ticketHash = ticketHash;
        this.browserHash = browserHash;
        this.providerId = attempt.provider().value();
        this.purpose = attempt.purpose();
        this.personId = attempt.person().map(PersonId::value).orElse(null);
        this.returnTo = attempt.returnTo();
        this.notes = JSON.writeValueAsString(attempt.notes());
        this.begunAt = attempt.begunAt();
        this.fresh = true;
    }

    String browserHash() {
        return browserHash;
    }

    Attempt toAttempt() {
        return new Attempt(
                new ProviderId(providerId),
                purpose,
                Optional.ofNullable(personId).map(PersonId::new),
                returnTo,
                JSON.readValue(notes, new TypeReference<Map<String, String>>() {}),
                begunAt);
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
