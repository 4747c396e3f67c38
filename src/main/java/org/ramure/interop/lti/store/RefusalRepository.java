package org.ramure.interop.lti.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RefusalRepository extends JpaRepository<RefusalEntity, UUID> {

    List<RefusalEntity> findAllByOrderByAtDesc(Limit most);

    @Query(
            "select r from RefusalEntity r where r.platformId in (select p.platformId from"
                    + " PlacementEntity p where p.id in (select m.placementId from"
                    + " ParticipationEntity m where m.personId = :person and m.teacher = true))"
                    + " order by r.at desc")
    List<RefusalEntity> ofTaught(UUID person, Limit most);

    @Modifying
    @Query("delete from RefusalEntity r where r.at < :before")
    void forgetBefore(Instant before);
}
