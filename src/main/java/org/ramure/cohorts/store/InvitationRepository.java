package org.ramure.cohorts.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<InvitationEntity, UUID> {

    InvitationEntity save(InvitationEntity invitation);

    Optional<InvitationEntity> findByTokenHash(String hash);

    boolean existsByParticipantIdAndSentAtAfter(UUID participant, Instant moment);

    void deleteByParticipantId(UUID participant);
}
