package org.ramure.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface MailMessages extends JpaRepository<MailMessage, UUID> {

    /** Messages that are due and that no other worker holds (SKIP LOCKED). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query(
            "select m from MailMessage m where m.state = org.ramure.mail.MailState.WAITING"
                    + " and m.nextAttemptAt <= :now order by m.nextAttemptAt")
    List<MailMessage> due(Instant now, Limit limit);

    List<MailMessage> findBySecret(String secret);

    List<MailMessage> findBySecretUntilBefore(Instant now, Limit limit);

    List<MailMessage> findAllByOrderByCreatedAtDescIdDesc(Pageable page);

    @Modifying
    @Query(
            "delete from MailMessage m where m.state <> org.ramure.mail.MailState.WAITING"
                    + " and m.createdAt < :before")
    int purge(Instant before);
}
