package org.ramure.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code people_person}: a guest, an account, or what is left of an erased one. */
@Entity
@Table(name = "people_person")
class Person {

    enum Status {
        GUEST,
        ACTIVE,
        ERASED
    }

    static final int LONGEST_NAME = 100;

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String email;
    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String passwordHash;
    private @Nullable String guestTokenHash;
    private Instant createdAt;
    private Instant lastSeenAt;
    @Version private @Nullable Long version;

    /** Roles beyond that of learner, which every account has. */
    @ElementCollection
    @CollectionTable(name = "people_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Person() {}

    private Person(Status status, Language language, Instant now) {
        this.id = Uuids.next();
        this.status = status;
        this.givenName = "";
        this.familyName = "";
        this.language = language;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    static Person guest(String tokenHash, Language language, Instant now) {
        var guest = new Person(Status.GUEST, language, now);
        guest.guestTokenHash = tokenHash;
        return guest;
    }

    /** An account whose side elsewhere signs it in: no address, no password. */
    static Person fromElsewhere(Language language, Instant now) {
        return new Person(Status.ACTIVE, language, now);
    }

    static Person account(EmailAddress email, Language language, Instant now) {
        var account = new Person(Status.ACTIVE, language, now);
        account.email = email.value();
        return account;
    }

    Account toAccount() {
        Set<Role> all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        return new Account(
                personId(),
                givenName,
                familyName,
                email == null ? "" : email,
                language,
                Set.copyOf(all));
    }

    void rename(String given, String family) {
        givenName = given;
        familyName = family;
    }

    FullName fullName() {
        return new FullName(givenName, familyName);
    }

    void speak(Language chosen) {
        language = chosen;
    }

    void protect(@Nullable String hash) {
        passwordHash = hash;
    }

    void give(Set<Role> given) {
        roles.retainAll(given);
        given.stream().filter(role -> role != Role.LEARNER).forEach(roles::add);
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    /** Forgets who this was; the id stays for what the law makes the organisation keep. */
    void erase() {
        status = Status.ERASED;
        email = null;
        givenName = "";
        familyName = "";
        passwordHash = null;
        roles.clear();
    }

    PersonId personId() {
        return new PersonId(id);
    }

    boolean isAccount() {
        return status == Status.ACTIVE;
    }

    boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isGuestWith(String tokenHash) {
        return status == Status.GUEST && tokenHash.equals(guestTokenHash);
    }
}
