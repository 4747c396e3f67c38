package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.shared.Uuids;

/** A row of {@code interop_lti_deployment}. */
@Entity
@Table(name = "interop_lti_deployment")
class DeploymentEntity {

    @Id private UUID id;
    private UUID platformId;
    private String deploymentId;
    private boolean enabled;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private Instant since;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DeploymentEntity() {}

    DeploymentEntity(PlatformId platform, String value, Instant now) {
        this.id = Uuids.next();
        this.platformId = platform.value();
        this.deploymentId = value;
        this.enabled = true;
        this.since = now;
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    String value() {
        return deploymentId;
    }

    Deployment toDeployment() {
        return new Deployment(
                new DeploymentId(id), new PlatformId(platformId), deploymentId, enabled);
    }
}
