package org.ramure.interop.lti.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<PlacementEntity, UUID> {

    Optional<PlacementEntity> findById(UUID id);

    Optional<PlacementEntity> findByDeploymentIdAndResourceLinkId(UUID deployment, String link);

    /** Makes the placement unless it is there. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO interop_lti_placement (id, platform_id, deployment_id, context_id,"
                            + " context_title, resource_link_id, title, target, grade_scopes,"
                            + " first_at, last_at) VALUES (:id, :platform, :deployment, '', '',"
                            + " :link, '', NULL, '', :now, :now)"
                            + " ON DUPLICATE KEY UPDATE last_at = :now")
    void make(UUID id, UUID platform, UUID deployment, String link, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update PlacementEntity p set p.contextId = :contextId, p.contextTitle = :contextTitle,"
                    + " p.title = :title, p.lastAt = :now where p.id = :id")
    void tell(UUID id, String contextId, String contextTitle, String title, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update PlacementEntity p set p.lineItem = :lineItem, p.lineItems = :lineItems,"
                    + " p.gradeScopes = :scopes, p.memberships = :memberships where p.id = :id")
    void serve(
            UUID id,
            @Nullable String lineItem,
            @Nullable String lineItems,
            String scopes,
            @Nullable String memberships);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PlacementEntity p set p.target = :target, p.ownerId = :owner where p.id = :id")
    void open(UUID id, String target, @Nullable UUID owner);

    /** Nothing for release: undecided; an empty one: the course as its authors have it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update PlacementEntity p set p.contentRelease = :release, p.nextRelease = :next,"
                    + " p.nextFrom = :from where p.id = :id")
    void hold(UUID id, @Nullable String release, @Nullable String next, @Nullable Instant from);

    /** What the link brings with it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update PlacementEntity p set p.choiceId = :choice, p.opensAt = :opens, p.dueAt = :due,"
                    + " p.datesRevision = p.datesRevision + 1, p.datesAt = :now where p.id = :id")
    void bring(
            UUID id,
            @Nullable UUID choice,
            @Nullable Instant opens,
            @Nullable Instant due,
            Instant now);

    /** Links of the same choice, the one that was used last first. */
    List<PlacementEntity> findByDeploymentIdAndChoiceIdAndIdNotOrderByLastAtDesc(
            UUID deployment, UUID choice, UUID id);

    /** All that open something and are held to nothing yet. */
    @Query(
            "select p from PlacementEntity p where p.contentRelease is null and p.target is not null"
                    + " order by p.id")
    List<PlacementEntity> undecided();

    /** What a person came through since a moment, the latest first. */
    @Query(
            "select p from PlacementEntity p, ParticipationEntity m where m.placementId = p.id"
                    + " and m.personId = :person and m.lastAt > :since order by m.lastAt desc, p.id")
    List<PlacementEntity> lately(UUID person, Instant since);

    @Modifying
    @Query("update PlacementEntity p set p.ownerId = :to where p.ownerId = :from")
    void handOver(UUID from, @Nullable UUID to);

    @Query(
            "select p from PlacementEntity p where p.id in (select m.placementId from"
                    + " ParticipationEntity m where m.personId = :person and m.teacher = true)"
                    + " order by p.lastAt desc")
    List<PlacementEntity> taughtBy(UUID person);
}
