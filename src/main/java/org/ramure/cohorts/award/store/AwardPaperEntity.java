package org.ramure.cohorts.award.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.shared.Uuids;

/**
 * A row of {@code cohorts_award_paper}: one person's paper, with what it states until it is issued.
 * From then on, the register of attestations holds it and the draft is gone.
 */
@Entity
@SuppressWarnings("UnusedVariable") // columns that queries read
@Table(name = "cohorts_award_paper")
class AwardPaperEntity {

    /** How far it is. */
    enum State {
        PENDING,
        ISSUED,
        FAILED
    }

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private AttestationKind kind;

    private int generation;
    private UUID runId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(columnDefinition = "LONGTEXT")
    private @Nullable String draft;

    private String substance;
    private int attempts;
    private @Nullable UUID attestationId;
    private @Nullable Instant issuedAt;
    private @Nullable String keyHash;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AwardPaperEntity() {}

    @SuppressWarnings("NullAway.Init") // order() fills the rest
    AwardPaperEntity(UUID cohort, UUID participant, AttestationKind kind, int generation) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.participantId = participant;
        this.kind = kind;
        this.generation = generation;
    }

    /** What it shall state, in this run. */
    AwardPaperEntity order(UUID run, AttestationFacts facts) {
        runId = run;
        state = State.PENDING;
        draft = CanonicalJson.of(facts);
        substance = Drafting.substance(facts);
        attempts = 0;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID participant() {
        return participantId;
    }

    int generation() {
        return generation;
    }

    State state() {
        return state;
    }

    String substance() {
        return substance;
    }

    @Nullable UUID attestation() {
        return attestationId;
    }
}
