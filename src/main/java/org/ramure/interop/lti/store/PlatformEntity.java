package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.shared.Uuids;

/** A row of {@code interop_lti_platform}; {@code frameSites} are origins parted by a space. */
@Entity
@Table(name = "interop_lti_platform")
class PlatformEntity {

    private static final int MOST_SITES = 12;

    @Id private UUID id;
    private String issuer;
    private String clientId;
    private String name;
    private String product;
    private String authorizationEndpoint;
    private String tokenEndpoint;
    private String keySetUrl;
    private @Nullable String tokenAudience;
    private String frameSites;
    private boolean enabled;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    private @Nullable UUID registeredBy;

    private Instant registeredAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlatformEntity() {}

    PlatformEntity(Platform platform, @Nullable UUID by, Instant now) {
        this.id = Uuids.next();
        this.issuer = platform.issuer();
        this.clientId = platform.clientId();
        this.product = platform.product();
        this.frameSites = "";
        this.registeredBy = by;
        this.registeredAt = now;
        set(platform);
    }

    /** Takes all that may change: everything but issuer and client id. */
    final void set(Platform platform) {
        name = platform.name();
        authorizationEndpoint = platform.authorizationEndpoint().toString();
        tokenEndpoint = platform.tokenEndpoint().toString();
        keySetUrl = platform.keySetUrl().toString();
        tokenAudience = platform.endpoints().tokenAudience().orElse(null);
        enabled = platform.enabled();
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    /** Remembers an origin that the platform named in a signed message; says whether it is new. */
    boolean learn(String origin) {
        Set<String> all = sites();
        if (all.size() >= MOST_SITES || !all.add(origin)) {
            return false;
        }
        frameSites = String.join(" ", all);
        return true;
    }

    Set<String> sites() {
        Set<String> all = new LinkedHashSet<>();
        for (String site : frameSites.split(" ", -1)) {
            if (!site.isEmpty()) {
                all.add(site);
            }
        }
        return all;
    }

    Platform toPlatform() {
        return new Platform(
                platformId(),
                issuer,
                clientId,
                name,
                product,
                new Platform.Endpoints(
                        URI.create(authorizationEndpoint),
                        URI.create(tokenEndpoint),
                        URI.create(keySetUrl),
                        Optional.ofNullable(tokenAudience)),
                enabled);
    }

    PlatformId platformId() {
        return new PlatformId(id);
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
