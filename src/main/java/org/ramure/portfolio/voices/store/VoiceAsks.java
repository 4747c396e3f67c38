package org.ramure.portfolio.voices.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.competences.CompetenceReading.Voice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoiceAsks extends Repository<VoiceAskEntity, UUID> {

    VoiceAskEntity save(VoiceAskEntity ask);

    void flush();

    @Query("select a from VoiceAskEntity a join fetch a.round where a.id = :id")
    Optional<VoiceAskEntity> withRound(UUID id);

    @Query("select a.round.id from VoiceAskEntity a where a.id = :id")
    Optional<UUID> roundOf(UUID id);

    Optional<VoiceAskEntity> findByLinkTokenHash(String hash);

    /** Codes are sent and tried one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from VoiceAskEntity a where a.link.tokenHash = :hash")
    Optional<VoiceAskEntity> lockedByTokenHash(String hash);

    Optional<VoiceAskEntity> findByRoundIdAndVoiceAndAskedKey(UUID round, Voice voice, String key);

    /** Those not taken back, in the order they were asked. */
    @Query(
            "select a from VoiceAskEntity a join fetch a.round where a.round.id in :rounds"
                    + " and a.revokedAt is null order by a.askedAt, a.id")
    List<VoiceAskEntity> of(Collection<UUID> rounds);

    @Query(
            "select a from VoiceAskEntity a join fetch a.round where a.askedPerson = :person"
                    + " and a.revokedAt is null and a.sentAt is null"
                    + " and a.voice <> org.ramure.competences.CompetenceReading.Voice.SELF"
                    + " order by a.askedAt, a.id")
    List<VoiceAskEntity> waitingFor(UUID person);

    @Query("select a from VoiceAskEntity a join fetch a.round where a.askedPerson = :person")
    List<VoiceAskEntity> everythingAsked(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "DELETE FROM portfolio_voices_proof WHERE ask_id IN"
                            + " (SELECT id FROM portfolio_voices_ask WHERE round_id IN (:rounds))")
    void deleteProofs(Collection<UUID> rounds);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "DELETE FROM portfolio_voices_ask WHERE round_id IN (:rounds)")
    void deleteOf(Collection<UUID> rounds);

    @Modifying
    @Query(
            "update VoiceAskEntity a set a.askedPerson = null, a.askedKey = concat('gone:', cast(a.id as string))"
                    + " where a.askedPerson = :person")
    void forgetAsked(UUID person);

    /** A guest's address serves until their link ends, and a while after for the talk about it. */
    @Modifying
    @Query(
            "update VoiceAskEntity a set a.guestEmail = '', a.link.tokenHash = null,"
                    + " a.link.codeHash = null, a.link.passHash = null, a.askedKey = concat('over:', cast(a.id as string))"
                    + " where a.link.untilAt < :before and a.guestEmail <> ''")
    int forgetAddresses(Instant before);
}
