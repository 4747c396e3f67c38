package org.ramure.interop.lti.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeploymentRepository extends JpaRepository<DeploymentEntity, UUID> {

    Optional<DeploymentEntity> findByPlatformIdAndDeploymentId(UUID platform, String value);

    List<DeploymentEntity> findByPlatformIdOrderBySince(UUID platform);

    List<DeploymentEntity> findAllByOrderBySince();
}
