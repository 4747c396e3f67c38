package org.ramure.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code people_sign_in_link}: a token that signs in once; only its hash is kept. */
@Entity
@Table(name = "people_sign_in_link")
class SignInLink {

    enum Purpose {
        SIGN_IN(Duration.ofMinutes(30)),
        FIRST_ADMIN(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id private UUID id;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String returnTo;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SignInLink() {}

    private SignInLink(Purpose purpose, String tokenHash, Language language, Instant now) {
        this.id = Uuids.next();
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.language = language;
        this.returnTo = "";
        this.expiresAt = now.plus(purpose.life);
    }

    static SignInLink to(EmailAddress email, String tokenHash, Language language, Instant now) {
        var link = new SignInLink(Purpose.SIGN_IN, tokenHash, language, now);
        link.email = email.value();
        return link;
    }

    static SignInLink forFirstAdministrator(String tokenHash, Instant now) {
        return new SignInLink(Purpose.FIRST_ADMIN, tokenHash, Language.FR, now);
    }

    SignInLink returningTo(String path) {
        returnTo = path;
        return this;
    }

    boolean holds(String hash) {
        return Tokens.same(tokenHash, hash);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    boolean isForFirstAdministrator() {
        return purpose == Purpose.FIRST_ADMIN;
    }

    UUID id() {
        return id;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).flatMap(EmailAddress::of);
    }

    Language language() {
        return language;
    }

    String returnTo() {
        return returnTo;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
