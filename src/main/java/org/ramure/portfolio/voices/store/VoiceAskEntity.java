package org.ramure.portfolio.voices.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.guests.GuestLink;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_voices_ask}: somebody asked for one reading. */
@Entity
@Table(name = "portfolio_voices_ask")
class VoiceAskEntity {

    /** Whoever runs the cohort. */
    static final String TEAM = "team";

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private VoiceRoundEntity round;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @SuppressWarnings("UnusedVariable") // keeps each voice from being asked twice
    private String askedKey;

    private @Nullable UUID askedPerson;
    private String guestName;
    private String guestRole;
    private String guestEmail;
    private String language;
    private UUID askedBy;
    private Instant askedAt;

    @Column(columnDefinition = "LONGTEXT")
    private String message;

    @Embedded private GuestLink link = new GuestLink();

    private @Nullable String gridVersion;
    private @Nullable Instant remindedAt;
    private @Nullable Instant sentAt;
    private @Nullable UUID takenReading;
    private @Nullable Instant revokedAt;

    @ElementCollection
    @CollectionTable(name = "portfolio_voices_proof", joinColumns = @JoinColumn(name = "ask_id"))
    @Column(name = "evidence_id")
    private Set<UUID> proofs = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceAskEntity() {}

    private VoiceAskEntity(VoiceRoundEntity round, Voice voice, String key, Asking asking) {
        this.id = Uuids.next();
        this.round = round;
        this.voice = voice;
        this.askedKey = key;
        this.guestName = "";
        this.guestRole = "";
        this.guestEmail = "";
        this.language = asking.language().code();
        this.askedBy = asking.by().value();
        this.askedAt = asking.now();
        this.message = asking.message();
        this.proofs.addAll(asking.proofs());
    }

    /** By whom, when, with which words and proofs. */
    record Asking(PersonId by, Instant now, Language language, String message, Set<UUID> proofs) {}

    static VoiceAskEntity of(VoiceRoundEntity round, Voice voice, PersonId person, Asking asking) {
        var ask = new VoiceAskEntity(round, voice, person.toString(), asking);
        ask.askedPerson = person.value();
        return ask;
    }

    static VoiceAskEntity ofTeam(VoiceRoundEntity round, Asking asking) {
        return new VoiceAskEntity(round, Voice.FACILITATOR, TEAM, asking);
    }

    static VoiceAskEntity ofGuest(
            VoiceRoundEntity round, Voice voice, GuestWords guest, Asking asking) {
        var ask = new VoiceAskEntity(round, voice, guest.email(), asking);
        ask.guestName = guest.name();
        ask.guestRole = guest.role();
        ask.guestEmail = guest.email();
        return ask;
    }

    /** A guest's checked words. */
    record GuestWords(String name, String role, String email) {}

    void grid(String version) {
        gridVersion = version;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** The first of the team who sends is its voice. */
    void sent(Instant now, @Nullable PersonId by) {
        sentAt = now;
        if (by != null) {
            askedPerson = by.value();
        }
    }

    /** A reading that was made before is this voice, with its own date. */
    void take(UUID reading, Instant takenAt) {
        takenReading = reading;
        sentAt = takenAt;
    }

    /** The reading that was sent: its id is the request's own, unless it was taken over. */
    UUID reading() {
        return takenReading == null ? id : takenReading;
    }

    /** Frees the place: the same person can be asked again. */
    void revoke(Instant now) {
        revokedAt = now;
        askedKey = "x:" + id;
        link.close();
    }

    UUID id() {
        return id;
    }

    VoiceRoundEntity round() {
        return round;
    }

    Voice voice() {
        return voice;
    }

    boolean isTeam() {
        return voice == Voice.FACILITATOR;
    }

    boolean isGuest() {
        return voice == Voice.TUTOR || voice == Voice.JURY;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(askedPerson).map(PersonId::new);
    }

    GuestWords guest() {
        return new GuestWords(guestName, guestRole, guestEmail);
    }

    Language language() {
        return Language.ofCode(language).orElse(Language.FR);
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String message() {
        return message;
    }

    Set<UUID> proofs() {
        return Set.copyOf(proofs);
    }

    GuestLink link() {
        return link;
    }

    /** When a guest's link ends; null where there never was one. */
    @Nullable Instant guestUntil() {
        Instant until = link.until();
        return until.equals(Instant.EPOCH) ? null : until;
    }

    @Nullable String gridVersion() {
        return gridVersion;
    }

    @Nullable Instant remindedAt() {
        return remindedAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** A guest's link that still opens. */
    boolean isLinkGood(Instant now) {
        return !isRevoked() && link.isGood(now);
    }
}
