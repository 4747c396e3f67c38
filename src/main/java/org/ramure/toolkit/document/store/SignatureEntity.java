package org.ramure.toolkit.document.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.document.SheetVersions.Signature;

/** A row of {@code toolkit_signature}. */
@Entity
@Table(name = "toolkit_signature")
class SignatureEntity {

    @Id private UUID id;
    private UUID versionId;
    private String party;

    @SuppressWarnings("UnusedVariable") // for the export and the erasure of data
    private UUID signedBy;

    private String signer;
    private String roleName;
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SignatureEntity() {}

    SignatureEntity(UUID version, UUID by, Signature signature) {
        this.id = Uuids.next();
        this.versionId = version;
        this.party = signature.party();
        this.signedBy = by;
        this.signer = signature.signer();
        this.roleName = signature.role();
        this.signedAt = signature.signedAt();
    }

    UUID versionId() {
        return versionId;
    }

    Signature toSignature() {
        return new Signature(party, signer, roleName, signedAt);
    }
}
