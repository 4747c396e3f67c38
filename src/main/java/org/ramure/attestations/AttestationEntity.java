package org.ramure.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code attestations_attestation}: written once; Hibernate never updates it. */
@Entity
@Immutable
@Table(name = "attestations_attestation")
class AttestationEntity implements Persistable<UUID> {

    @Id private UUID id;
    private String number;
    private String code;
    private @Nullable UUID personId;
    private UUID pathwayId;
    private String variant;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttestationKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String title;
    private String variantTitle;
    private Instant issuedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HolderDisplay holderDisplay;

    private boolean keepVerifiable;
    private @Nullable String substance;
    private int generation;
    private @Nullable String occasion;

    @Column(columnDefinition = "LONGTEXT")
    private @Nullable String facts;

    @Column(name = "facts_sha256")
    private String factsSha256;

    @Lob
    @Column(columnDefinition = "LONGBLOB")
    private byte @Nullable [] pdf;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttestationEntity() {}

    @SuppressWarnings("NullAway.Init") // the seal follows in sealed()
    AttestationEntity(
            PersonId holder,
            IssueOrder order,
            AttestationFacts facts,
            String substance,
            int generation) {
        this(holder, facts, substance, generation, order.display(), order.keepVerifiable());
    }

    @SuppressWarnings("NullAway.Init") // the seal follows in sealed()
    private AttestationEntity(
            @Nullable PersonId holder,
            AttestationFacts facts,
            @Nullable String substance,
            int generation,
            HolderDisplay display,
            boolean keepVerifiable) {
        this.id = Uuids.next();
        this.number = facts.issue().number();
        this.personId = holder == null ? null : holder.value();
        this.pathwayId = facts.subject().pathway();
        this.variant = facts.subject().variant();
        this.kind = facts.issue().kind();
        this.language = facts.issue().language();
        this.title = facts.subject().title();
        this.variantTitle = facts.subject().variantTitle();
        this.issuedAt = facts.issue().at();
        this.holderDisplay = display;
        this.keepVerifiable = keepVerifiable;
        this.substance = substance;
        this.generation = generation;
        this.facts = CanonicalJson.of(facts);
        this.factsSha256 = Fingerprint.of(this.facts).hex();
    }

    /** One that was given at an occasion: see {@link SessionOrder}. */
    @SuppressWarnings("NullAway.Init") // the seal follows in sealed()
    AttestationEntity(SessionOrder order, AttestationFacts facts, int generation) {
        this(order.holder().orElse(null), facts, null, generation, HolderDisplay.INITIALS, false);
        this.occasion = order.occasion();
    }

    /** Adds the code and the file, which carries the code and the fingerprint. */
    AttestationEntity sealed(VerificationCode secret, byte[] file) {
        this.code = secret.symbols();
        this.pdf = file.clone();
        this.pdfSha256 = Fingerprint.of(file).hex();
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always new: rows are added and never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }

    String number() {
        return number;
    }

    Fingerprint fingerprint() {
        return new Fingerprint(factsSha256);
    }

    Fingerprint fileFingerprint() {
        return new Fingerprint(pdfSha256);
    }

    /** What it was given for; null for one that the holder asked for. */
    @Nullable String occasion() {
        return occasion;
    }

    @Nullable String facts() {
        return facts;
    }

    byte @Nullable [] pdf() {
        return pdf == null ? null : pdf.clone();
    }

    AttestationRow row() {
        return new AttestationRow(
                id,
                number,
                code,
                personId,
                pathwayId,
                variant,
                kind,
                language,
                title,
                variantTitle,
                issuedAt,
                holderDisplay,
                keepVerifiable,
                substance,
                generation);
    }
}
