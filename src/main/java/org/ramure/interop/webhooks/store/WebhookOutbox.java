package org.ramure.interop.webhooks.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages in the transaction of what they tell of: either both are kept or neither. */
@Component
class WebhookOutbox {

    private final WebhookRepository webhooks;
    private final WebhookMessageRepository messages;
    private final People people;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    WebhookOutbox(
            WebhookRepository webhooks,
            WebhookMessageRepository messages,
            People people,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What happened: {@code data} holds plain values; {@code person} is whose it is, if anybody's.
     */
    record Happened(WebhookType type, @Nullable PersonId person, Map<String, ?> data) {}

    /** Tells every webhook that asked for it and whose owner may know it now. */
    void tell(WebhookType type, Predicate<PersonId> mayKnow, Supplier<Optional<Happened>> what) {
        var asking =
                webhooks.findAll().stream()
                        .filter(webhook -> webhook.types().contains(type))
                        .filter(webhook -> has(webhook.owner(), type))
                        .filter(webhook -> mayKnow.test(webhook.owner()))
                        .toList();
        if (asking.isEmpty()) {
            return;
        }
        what.get()
                .ifPresent(happened -> {
                    WebhookEvent event = event(happened);
                    asking.forEach(webhook ->
                            messages.save(new WebhookMessageEntity(webhook.getId(), event)));
                });
    }

    private WebhookEvent event(Happened happened) {
        PersonId person = happened.person();
        return new WebhookEvent(
                Uuids.next(),
                happened.type().code(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person == null ? null : person.value(),
                json.writeValueAsString(happened.data()));
    }

    /** A message that says nothing, for this webhook alone. */
    WebhookMessageEntity test(UUID webhook) {
        return messages.save(
                new WebhookMessageEntity(
                        webhook,
                        new WebhookEvent(
                                Uuids.next(),
                                WebhookType.TEST,
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                null,
                                "{}")));
    }

    /** Whoever loses a role learns nothing more by it. */
    private boolean has(PersonId owner, WebhookType type) {
        return people.find(owner).filter(account -> may(account, type)).isPresent();
    }

    static boolean may(Account account, WebhookType type) {
        return account.is(Role.ADMINISTRATOR)
                || (type.isForFacilitators() && account.is(Role.FACILITATOR));
    }
}
