package org.ramure.mail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what waits in the outbox, and tidies it. Several nodes may do so at once. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final MailQueue queue;
    private final Optional<Delivery> delivery;

    Courier(MailQueue queue, Optional<Delivery> delivery) {
        this.queue = queue;
        this.delivery = delivery;
    }

    /** Delivers everything that is due now. */
    @Scheduled(fixedDelayString = "${ramure.mail.every:PT5S}")
    void deliverDue() {
        delivery.ifPresent(this::deliverDue);
    }

    private void deliverDue(Delivery carrier) {
        List<MailQueue.Claimed> claimed = queue.claim();
        while (!claimed.isEmpty()) {
            claimed.forEach(message -> deliver(carrier, message));
            claimed = queue.claim();
        }
    }

    private void deliver(Delivery carrier, MailQueue.Claimed message) {
        try {
            carrier.deliver(message.mail());
        } catch (MailException refused) {
            LOG.warn("Mail {} was not sent: {}", message.id(), refused.getMessage());
            boolean forGood =
                    refused instanceof MailParseException
                            || refused instanceof MailPreparationException;
            queue.failed(message.id(), String.valueOf(refused.getMessage()), forGood);
            return;
        }
        queue.delivered(message.id());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forgetExpiredSecrets() {
        queue.forgetExpiredSecrets();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        int gone = queue.purge();
        if (gone > 0) {
            LOG.info("Purged {} old messages from the outbox", gone);
        }
    }
}
