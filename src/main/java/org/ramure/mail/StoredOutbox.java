package org.ramure.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes messages into the caller's transaction, so that a letter is sent if its cause happened.
 */
@Component
@Transactional
class StoredOutbox implements Outbox, SecretMail {

    private static final int LONGEST_SUBJECT = 300;

    private final MailMessages messages;
    private final Clock clock;
    private final MailState first;

    StoredOutbox(MailMessages messages, Clock clock, Optional<Delivery> delivery) {
        this.messages = messages;
        this.clock = clock;
        this.first = delivery.isPresent() ? MailState.WAITING : MailState.KEPT;
    }

    @Override
    public void send(OutgoingMail mail) {
        messages.save(new MailMessage(harmless(mail), first, clock.instant()));
    }

    @Override
    public void send(OutgoingMail mail, String secret, Instant until) {
        var message = new MailMessage(harmless(mail), first, clock.instant());
        message.keepSecret(secret, until);
        messages.save(message);
    }

    @Override
    public void forget(String secret) {
        messages.findBySecret(secret).forEach(MailMessage::forgetSecret);
    }

    /** One recipient, and no line end that could begin another header. */
    private static OutgoingMail harmless(OutgoingMail mail) {
        String subject = HeaderText.oneLine(mail.subject());
        return new OutgoingMail(
                oneAddress(mail.to()),
                mail.language(),
                subject.length() > LONGEST_SUBJECT
                        ? subject.substring(0, LONGEST_SUBJECT)
                        : subject,
                mail.text(),
                mail.unsubscribe().filter(HeaderText::isOneLine));
    }

    private static String oneAddress(String to) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(to, true);
            if (addresses.length == 1
                    && addresses[0].getAddress().equals(to)
                    && HeaderText.isOneLine(to)) {
                addresses[0].validate();
                return to;
            }
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("not a mail address", malformed);
        }
        throw new IllegalArgumentException("not one mail address");
    }
}
