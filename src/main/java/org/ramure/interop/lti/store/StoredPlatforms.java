package org.ramure.interop.lti.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.interop.lti.partner.Platforms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPlatforms implements Platforms {

    private final PlatformRepository platforms;
    private final DeploymentRepository deployments;
    private final Clock clock;

    StoredPlatforms(PlatformRepository platforms, DeploymentRepository deployments, Clock clock) {
        this.platforms = platforms;
        this.deployments = deployments;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Platform> find(PlatformId id) {
        return platforms.findById(id.value()).map(PlatformEntity::toPlatform);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Platform> find(String issuer, String clientId) {
        return platforms.findByIssuerAndClientId(issuer, clientId).map(PlatformEntity::toPlatform);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Platform> at(String issuer) {
        return platforms.findByIssuerOrderByRegisteredAt(issuer).stream()
                .map(PlatformEntity::toPlatform)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deployment> deployment(PlatformId platform, String value) {
        return deployments
                .findByPlatformIdAndDeploymentId(platform.value(), value)
                .map(DeploymentEntity::toDeployment);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deployment> deployment(DeploymentId id) {
        return deployments.findById(id.value()).map(DeploymentEntity::toDeployment);
    }

    @Override
    public Optional<Deployment> adopt(PlatformId platform, String value) {
        if (!deployments.findByPlatformIdOrderBySince(platform.value()).isEmpty()) {
            return Optional.empty();
        }
        var first = new DeploymentEntity(platform, value, clock.instant());
        return Optional.of(deployments.save(first).toDeployment());
    }
}
