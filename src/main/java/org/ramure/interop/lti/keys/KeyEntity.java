package org.ramure.interop.lti.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code interop_lti_key}. */
@Entity
@Table(name = "interop_lti_key")
class KeyEntity {

    @Id private UUID id;
    private String kid;
    private String publicKey;
    private String privateKey;
    private Instant signsFrom;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeyEntity() {}

    KeyEntity(String kid, String publicKey, String privateKey, Instant signsFrom, Instant now) {
        this.id = Uuids.next();
        this.kid = kid;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.signsFrom = signsFrom;
        this.madeAt = now;
    }

    String publicKey() {
        return publicKey;
    }

    String privateKey() {
        return privateKey;
    }

    Instant signsFrom() {
        return signsFrom;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID id() {
        return id;
    }

    String kid() {
        return kid;
    }
}
