package org.ramure.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is in the outbox; for administrators only. */
@Component
@Transactional
@RolesAllowed("ADMINISTRATOR")
public class OutboxContents {

    private final MailMessages messages;
    private final Clock clock;
    private final boolean sends;

    OutboxContents(MailMessages messages, Clock clock, Optional<Delivery> delivery) {
        this.messages = messages;
        this.clock = clock;
        this.sends = delivery.isPresent();
    }

    /** Whether a mail server is set; without one every message stays here. */
    public boolean sends() {
        return sends;
    }

    /** One page of messages, newest first; pages count from 0. */
    @Transactional(readOnly = true)
    public List<OutboxEntry> page(int page, int size) {
        return messages.findAllByOrderByCreatedAtDescIdDesc(PageRequest.of(page, size)).stream()
                .map(message -> message.toEntry(clock.instant()))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count() {
        return Math.toIntExact(messages.count());
    }

    @Transactional(readOnly = true)
    public Optional<OutboxEntry> find(UUID id) {
        return messages.findById(id).map(message -> message.toEntry(clock.instant()));
    }

    /** Puts a failed, kept or still waiting message at the head of the queue; does nothing else. */
    public void retry(UUID id) {
        messages.findById(id)
                .filter(message -> sends && message.state() != MailState.SENT)
                .ifPresent(message -> message.retry(clock.instant()));
    }
}
