package org.ramure.portfolio.voices.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoiceRounds extends Repository<VoiceRoundEntity, UUID> {

    /** Whoever sends, takes back or opens does so in turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from VoiceRoundEntity r where r.id = :id")
    Optional<VoiceRoundEntity> locked(UUID id);

    Optional<VoiceRoundEntity> findById(UUID id);

    Optional<VoiceRoundEntity> findByPlaceIdAndRoundKey(UUID place, String key);

    @Query("select r from VoiceRoundEntity r where r.placeId = :place order by r.createdAt, r.id")
    List<VoiceRoundEntity> ofPlace(UUID place);

    @Query("select r from VoiceRoundEntity r where r.cohortId = :cohort order by r.createdAt, r.id")
    List<VoiceRoundEntity> ofCohort(UUID cohort);

    @Query("select r from VoiceRoundEntity r where r.personId = :person order by r.createdAt, r.id")
    List<VoiceRoundEntity> ofPerson(UUID person);

    /** Begun once, whoever asks first. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_voices_round (id, cohort_id, place_id, person_id,"
                            + " round_key, label_fr, label_en, moment, framework, blind, of_cohort,"
                            + " shared, created_at, open_reason) VALUES (:#{#row.id},"
                            + " :#{#row.cohort}, :#{#row.place}, :#{#row.person}, :#{#row.key},"
                            + " :#{#row.labelFr}, :#{#row.labelEn}, :#{#row.moment},"
                            + " :#{#row.framework}, :#{#row.blind}, :#{#row.ofCohort}, false,"
                            + " :#{#row.now}, '')")
    int beginOnce(FirstRound row);

    /** A round as it begins. */
    record FirstRound(
            UUID id,
            UUID cohort,
            UUID place,
            UUID person,
            String key,
            String labelFr,
            String labelEn,
            String moment,
            String framework,
            boolean blind,
            boolean ofCohort,
            Instant now) {}

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from VoiceRoundEntity r where r.id in :ids")
    void deleteAll(Collection<UUID> ids);

    @Modifying
    @Query("update VoiceRoundEntity r set r.openedBy = null where r.openedBy = :person")
    void forgetOpener(UUID person);

    @Modifying
    @Query("update VoiceRoundEntity r set r.personId = :account where r.personId = :guest")
    void handOver(UUID guest, UUID account);
}
