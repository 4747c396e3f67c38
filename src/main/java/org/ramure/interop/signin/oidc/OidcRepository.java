package org.ramure.interop.signin.oidc;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OidcRepository extends JpaRepository<OidcEntity, UUID> {}
