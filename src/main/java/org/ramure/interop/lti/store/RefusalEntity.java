package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_lti_refusal}. */
@Entity
@Table(name = "interop_lti_refusal")
class RefusalEntity implements Persistable<UUID> {

    private static final int LONGEST_ISSUER = 255;
    private static final int LONGEST_DETAIL = 300;
    private static final int SHOWN = 8;

    @Id private UUID id;
    private @Nullable UUID platformId;
    private String issuer;
    private String reason;
    private String detail;
    private Instant at;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RefusalEntity() {}

    RefusalEntity(LaunchRefused refused, Instant now) {
        this.id = Uuids.next();
        this.platformId = refused.platform().map(p -> p.id().value()).orElse(null);
        this.issuer = cut(refused.issuer(), LONGEST_ISSUER);
        this.reason = refused.reason().name();
        this.detail = cut(refused.detail(), LONGEST_DETAIL);
        this.at = now;
        this.fresh = true;
    }

    private static String cut(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }

    Refusals.Line toLine() {
        return new Refusals.Line(
                shown(),
                Optional.ofNullable(platformId).map(PlatformId::new),
                issuer,
                LaunchRefused.Reason.valueOf(reason),
                detail,
                at);
    }

    /** The random end of the id: its beginning is the time. */
    String shown() {
        String all = id.toString();
        return all.substring(all.length() - SHOWN);
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
