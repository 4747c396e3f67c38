package org.ramure.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code mail_message}: one message on its way, and what was tried. */
@Entity
@Table(name = "mail_message")
class MailMessage {

    static final String FORGOTTEN = "[…]";

    /** With the doubling pause below, a message is tried for about four days. */
    private static final int MOST_ATTEMPTS = 14;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final int LONGEST_ERROR = 500;
    private static final int LONGEST_BODY = 1_000_000;

    @Id private UUID id;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;

    @Column(length = LONGEST_BODY)
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String lastError;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable String secret;
    private @Nullable Instant secretUntil;
    private @Nullable String unsubscribe;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MailMessage() {}

    MailMessage(OutgoingMail mail, MailState state, Instant now) {
        this.id = Uuids.next();
        this.recipient = mail.to();
        this.language = mail.language();
        this.subject = mail.subject();
        this.body = mail.text();
        this.unsubscribe = mail.unsubscribe().orElse(null);
        this.state = state;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    /** Marks a part of the text that is to be forgotten. */
    void keepSecret(String part, Instant until) {
        secret = part;
        secretUntil = until;
    }

    void forgetSecret() {
        if (secret != null) {
            body = body.replace(secret, FORGOTTEN);
            secret = null;
            secretUntil = null;
        }
    }

    /** Nobody else may try before the lease ends; a crash in between costs only that time. */
    void claim(Instant leaseEnd) {
        attempts++;
        nextAttemptAt = leaseEnd;
    }

    void delivered(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        forgetSecret();
    }

    void failed(String error, boolean forGood, Instant now) {
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        if (forGood || attempts >= MOST_ATTEMPTS) {
            state = MailState.FAILED;
        } else {
            nextAttemptAt = now.plus(pauseAfter(attempts));
        }
    }

    /** Someone asked to try again, from the beginning. */
    void retry(Instant now) {
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** One minute, doubled by each attempt, a day at most. */
    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** For an administrator's eyes: a secret shows where nobody sends mail, while it is of use. */
    OutboxEntry toEntry(Instant now) {
        return new OutboxEntry(
                id,
                recipient,
                subject,
                secret == null || showsSecret(now) ? body : body.replace(secret, FORGOTTEN),
                new OutboxEntry.Delivery(state, attempts, createdAt, sentAt, lastError));
    }

    private boolean showsSecret(Instant now) {
        return state == MailState.KEPT && secretUntil != null && now.isBefore(secretUntil);
    }

    OutgoingMail toOutgoing() {
        return new OutgoingMail(
                recipient, language, subject, body, Optional.ofNullable(unsubscribe));
    }

    UUID id() {
        return id;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
