package org.ramure.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a delivery, none of which waits for a mail server. */
@Component
@Transactional
class MailQueue {

    /** Longer than any attempt: after it, a message whose worker died is taken up again. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Limit BATCH = Limit.of(20);
    private static final Limit MANY = Limit.of(500);

    private final MailMessages messages;
    private final Clock clock;
    private final MailSettings settings;

    MailQueue(MailMessages messages, Clock clock, MailSettings settings) {
        this.messages = messages;
        this.clock = clock;
        this.settings = settings;
    }

    record Claimed(UUID id, OutgoingMail mail) {}

    /** Takes messages that are due; no other worker gets them before the lease ends. */
    List<Claimed> claim() {
        var now = clock.instant();
        return messages.due(now, BATCH).stream()
                .map(message -> {
                    message.claim(now.plus(LEASE));
                    return new Claimed(message.id(), message.toOutgoing());
                })
                .toList();
    }

    void delivered(UUID id) {
        change(id, message -> message.delivered(clock.instant()));
    }

    void failed(UUID id, String error, boolean forGood) {
        change(id, message -> message.failed(error, forGood, clock.instant()));
    }

    void forgetExpiredSecrets() {
        messages.findBySecretUntilBefore(clock.instant(), MANY).forEach(MailMessage::forgetSecret);
    }

    int purge() {
        return messages.purge(clock.instant().minus(settings.keep()));
    }

    private void change(UUID id, Consumer<MailMessage> change) {
        messages.findById(id).ifPresent(change);
    }
}
