package org.ramure.portfolio.voices.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.voices.VoiceThreads.Side;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoiceTalks extends Repository<VoiceThreadEntity, UUID> {

    String THREADS_OF =
            " thread_id IN (SELECT t.id FROM portfolio_voices_thread t JOIN portfolio_voices_ask a"
                    + " ON a.id = t.ask_id WHERE a.round_id IN (:rounds))";

    String WITH_ALL = "select t from VoiceThreadEntity t join fetch t.ask a join fetch a.round r";

    @Query(WITH_ALL + " where a.id = :ask and t.competence = :competence")
    Optional<VoiceThreadEntity> find(UUID ask, String competence);

    @Query(
            WITH_ALL
                    + " where r.personId = :person or (a.askedPerson = :person and a.sentAt is not null)")
    List<VoiceThreadEntity> of(UUID person);

    @Query(WITH_ALL + " where a.id = :ask")
    List<VoiceThreadEntity> ofAsk(UUID ask);

    @Query(WITH_ALL + " where r.cohortId = :cohort and t.withFacilitator = true")
    List<VoiceThreadEntity> forFacilitators(UUID cohort);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_voices_thread (id, ask_id, competence,"
                            + " with_facilitator, began_at) VALUES (:id, :ask, :competence, false,"
                            + " :now)")
    int beginOnce(UUID id, UUID ask, String competence, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_voices_message (id, thread_id, side, author_id,"
                            + " body, written_at) VALUES (:#{#row.id}, :#{#row.thread},"
                            + " :#{#row.side}, :#{#row.author}, :#{#row.body}, :#{#row.now})")
    int writeOnce(Written row);

    /** A message as it is written. */
    record Written(
            UUID id, UUID thread, String side, @Nullable UUID author, String body, Instant now) {}

    @Query(
            "select m from VoiceMessageEntity m where m.threadId in :threads"
                    + " order by m.writtenAt, m.id")
    List<VoiceMessageEntity> messages(Collection<UUID> threads);

    @Query("select m from VoiceMessageEntity m where m.authorId = :person order by m.writtenAt")
    List<VoiceMessageEntity> writtenBy(UUID person);

    /** Up to when one side has read. */
    record Read(UUID thread, Side side, Instant at) {}

    @Query(
            "select new org.ramure.portfolio.voices.store.VoiceTalks$Read(r.id.threadId, r.id.side,"
                    + " r.readAt) from VoiceReadEntity r where r.id.threadId in :threads")
    List<Read> reads(Collection<UUID> threads);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_voices_read (thread_id, side, read_at)"
                            + " VALUES (:thread, :side, :now)")
    void readFirst(UUID thread, String side, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE portfolio_voices_read SET read_at = :now WHERE thread_id = :thread"
                            + " AND side = :side")
    void readAgain(UUID thread, String side, Instant now);

    /** What was said stays with those it was said to, as from somebody who left. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE portfolio_voices_message SET author_id = NULL WHERE author_id = :person")
    void forgetAuthor(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = "DELETE FROM portfolio_voices_message WHERE" + THREADS_OF)
    void deleteMessages(Collection<UUID> rounds);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = "DELETE FROM portfolio_voices_read WHERE" + THREADS_OF)
    void deleteReads(Collection<UUID> rounds);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "DELETE FROM portfolio_voices_thread WHERE ask_id IN"
                            + " (SELECT id FROM portfolio_voices_ask WHERE round_id IN (:rounds))")
    void deleteThreads(Collection<UUID> rounds);
}
