package org.ramure.interop.webhooks.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.WebhookDelivery;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredWebhooks implements Webhooks {

    private static final int MOST = 20;
    private static final int LONGEST_URL = 1000;
    private static final int LONGEST_NOTE = 200;

    private final WebhookRepository webhooks;
    private final WebhookMessageRepository messages;
    private final WebhookOutbox outbox;
    private final WebhookSecrets secrets;
    private final OutsideAddresses addresses;
    private final People people;
    private final Clock clock;

    StoredWebhooks(
            WebhookRepository webhooks,
            WebhookMessageRepository messages,
            WebhookOutbox outbox,
            WebhookSecrets secrets,
            OutsideAddresses addresses,
            People people,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.outbox = outbox;
        this.secrets = secrets;
        this.addresses = addresses;
        this.people = people;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Account owner(PersonId caller) {
        return people.find(caller)
                .filter(account -> account.is(Role.FACILITATOR) || account.is(Role.ADMINISTRATOR))
                .orElseThrow(() -> new AccessDeniedException("webhooks"));
    }

    private WebhookEntity own(PersonId caller, UUID id) {
        owner(caller);
        return webhooks.findByIdAndOwnerId(id, caller.value())
                .orElseThrow(() -> new UserFacingException("interop.webhook.unknown"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Webhook> of(PersonId caller) {
        owner(caller);
        return webhooks.findByOwnerIdOrderByCreatedAtAscIdAsc(caller.value()).stream()
                .map(WebhookEntity::toWebhook)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Webhook> find(PersonId caller, UUID id) {
        owner(caller);
        return webhooks.findByIdAndOwnerId(id, caller.value()).map(WebhookEntity::toWebhook);
    }

    @Override
    public Made add(PersonId caller, Asked asked) {
        Account account = owner(caller);
        requireAddress(asked.url().strip());
        if (asked.types().isEmpty()) {
            throw new UserFacingException("interop.webhook.types");
        }
        if (asked.note().length() > LONGEST_NOTE) {
            throw new UserFacingException("interop.webhook.note", LONGEST_NOTE);
        }
        boolean allowed =
                asked.types().stream().allMatch(type -> WebhookOutbox.may(account, type))
                        && (!asked.withNames() || account.is(Role.ADMINISTRATOR));
        if (!allowed) {
            throw new UserFacingException("interop.webhook.rights");
        }
        if (webhooks.findByOwnerIdOrderByCreatedAtAscIdAsc(caller.value()).size() >= MOST) {
            throw new UserFacingException("interop.webhook.many", MOST);
        }
        String secret = WebhookSecrets.next();
        var row = new WebhookEntity(caller, asked, secrets.sealed(secret), now());
        return new Made(webhooks.save(row).toWebhook(), secret);
    }

    private void requireAddress(String url) {
        try {
            if (url.length() > LONGEST_URL) {
                throw new UserFacingException("interop.webhook.address");
            }
            addresses.check(new URI(url));
        } catch (URISyntaxException | PlatformTrouble notOne) {
            throw new UserFacingException("interop.webhook.address");
        }
    }

    @Override
    public void remove(PersonId caller, UUID id) {
        own(caller, id);
        messages.deleteByWebhook(id);
        webhooks.delete(id);
    }

    @Override
    public Webhook enable(PersonId caller, UUID id, boolean on) {
        WebhookEntity row = own(caller, id);
        row.enable(on);
        Webhook shown = row.toWebhook();
        if (on) {
            messages.hasten(id, now());
        }
        return shown;
    }

    @Override
    public Made rotate(PersonId caller, UUID id) {
        WebhookEntity row = own(caller, id);
        String secret = WebhookSecrets.next();
        row.rotate(secrets.sealed(secret), now().plus(Duration.ofHours(HOURS_OF_TWO_SECRETS)));
        return new Made(row.toWebhook(), secret);
    }

    @Override
    public WebhookDelivery test(PersonId caller, UUID id) {
        return outbox.test(own(caller, id).getId()).toDelivery();
    }

    @Override
    public int replay(PersonId caller, UUID id, Instant since) {
        own(caller, id);
        return messages.again(id, since, now());
    }

    @Override
    public WebhookDelivery resend(PersonId caller, UUID id, UUID delivery) {
        own(caller, id);
        WebhookMessageEntity row =
                messages.hold(delivery)
                        .filter(message -> message.isOf(id))
                        .orElseThrow(() -> new UserFacingException("interop.webhook.unknown"));
        row.again(now());
        return row.toDelivery();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WebhookDelivery> deliveries(PersonId caller, UUID id, int most) {
        own(caller, id);
        return messages.newest(id, Limit.of(most)).stream()
                .map(WebhookMessageEntity::toDelivery)
                .toList();
    }
}
