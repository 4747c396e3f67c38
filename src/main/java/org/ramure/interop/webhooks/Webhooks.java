package org.ramure.interop.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * One's own webhooks, for facilitators and administrators; others are refused ({@link
 * org.springframework.security.access.AccessDeniedException}). What is not the caller's does not
 * exist ({@code interop.webhook.unknown}).
 */
public interface Webhooks {

    /** How long the secret before is used beside a new one. */
    int HOURS_OF_TWO_SECRETS = 24;

    /** Where to, a note for oneself, what of, and whether people are named. */
    record Asked(String url, String note, Set<WebhookType> types, boolean withNames) {}

    /** A webhook and its secret, which is said this once. */
    record Made(Webhook webhook, String secret) {}

    /** The oldest first. */
    List<Webhook> of(PersonId caller);

    Optional<Webhook> find(PersonId caller, UUID id);

    /**
     * Throws {@link org.ramure.shared.UserFacingException} ({@code interop.webhook.address}, {@code
     * .types}, {@code .rights}, {@code .many}).
     */
    Made add(PersonId caller, Asked asked);

    /** With everything that waits for it, and its log. */
    void remove(PersonId caller, UUID id);

    /** Switches it on or off; what waited leaves at once. */
    Webhook enable(PersonId caller, UUID id, boolean on);

    /** A new secret; for a day both are used. */
    Made rotate(PersonId caller, UUID id);

    /** Sends a message that says nothing. */
    WebhookDelivery test(PersonId caller, UUID id);

    /** Sends again, with the same ids, what happened since; says how many messages that is. */
    int replay(PersonId caller, UUID id, Instant since);

    WebhookDelivery resend(PersonId caller, UUID id, UUID delivery);

    /** The newest first. */
    List<WebhookDelivery> deliveries(PersonId caller, UUID id, int most);
}
