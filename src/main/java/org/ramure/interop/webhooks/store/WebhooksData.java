package org.ramure.interop.webhooks.store;

import java.util.List;
import java.util.Map;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** A person's webhooks, and messages that tell of the person. */
@Component
class WebhooksData implements PersonalData {

    private final WebhookRepository webhooks;
    private final WebhookMessageRepository messages;

    WebhooksData(WebhookRepository webhooks, WebhookMessageRepository messages) {
        this.webhooks = webhooks;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "webhooks";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        messages.move(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> own =
                webhooks.findByOwnerIdOrderByCreatedAtAscIdAsc(person.value()).stream()
                        .map(WebhookEntity::toWebhook)
                        .map(WebhooksData::one)
                        .toList();
        List<Map<String, Object>> told =
                messages.findByPersonId(person.value()).stream()
                        .map(WebhookMessageEntity::toDelivery)
                        .map(message ->
                                Map.<String, Object>of(
                                        "type",
                                        message.type(),
                                        "occurredAt",
                                        message.occurredAt().toString(),
                                        "state",
                                        message.state().name()))
                        .toList();
        return Map.of("webhooks", own, "messagesAboutYou", told);
    }

    private static Map<String, Object> one(Webhook webhook) {
        return Map.of(
                "url",
                webhook.url(),
                "note",
                webhook.note(),
                "types",
                webhook.types().stream().map(WebhookType::code).toList(),
                "createdAt",
                webhook.createdAt().toString());
    }

    @Override
    public void erase(PersonId person) {
        webhooks.findByOwnerIdOrderByCreatedAtAscIdAsc(person.value())
                .forEach(webhook -> {
                    messages.deleteByWebhook(webhook.getId());
                    webhooks.delete(webhook.getId());
                });
        messages.deleteByPerson(person.value());
    }
}
