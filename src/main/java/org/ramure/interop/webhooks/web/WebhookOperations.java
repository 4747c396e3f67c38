package org.ramure.interop.webhooks.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiFields;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiPaging;
import org.ramure.interop.api.ApiPaging.Listing;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.interop.api.ApiRequest;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.WebhookDelivery;
import org.ramure.interop.webhooks.WebhookDelivery.State;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.interop.webhooks.Webhooks;
import org.springframework.stereotype.Component;

/** The caller's own webhooks. */
@Component
class WebhookOperations implements ApiOperations {

    private static final int MOST_OF_THE_LOG = 5_000;

    private final Webhooks webhooks;

    WebhookOperations(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.ofEntries(
                Map.entry("listWebhooks", this::list),
                Map.entry("createWebhook", this::create),
                Map.entry("getWebhook", this::one),
                Map.entry("deleteWebhook", this::remove),
                Map.entry("enableWebhook", request -> enable(request, true)),
                Map.entry("disableWebhook", request -> enable(request, false)),
                Map.entry("rotateWebhookSecret", this::rotate),
                Map.entry("testWebhook", this::test),
                Map.entry("replayWebhook", this::replay),
                Map.entry("listDeliveries", this::deliveries),
                Map.entry("resendDelivery", this::resend));
    }

    private ApiAnswer list(ApiRequest request) {
        return ApiPaging.page(
                request,
                Listing.of(
                        webhooks.of(request.person()),
                        webhook -> webhook.id().toString(),
                        webhook -> webhook(webhook).toMap()));
    }

    private ApiAnswer create(ApiRequest request) {
        Set<WebhookType> types = EnumSet.noneOf(WebhookType.class);
        request.body()
                .path("events")
                .forEach(code -> WebhookType.ofCode(code.asString()).ifPresent(types::add));
        return made(
                webhooks.add(
                        request.person(),
                        new Webhooks.Asked(
                                request.body().path("url").asString(),
                                request.body().path("note").asString(""),
                                types,
                                request.body().path("with_names").asBoolean(false))));
    }

    private static ApiAnswer made(Webhooks.Made made) {
        return ApiAnswer.of(
                ApiFields.with("webhook", webhook(made.webhook()))
                        .and("secret", made.secret())
                        .toMap());
    }

    private ApiAnswer one(ApiRequest request) {
        return webhooks.find(request.person(), request.id("webhook"))
                .map(webhook -> ApiAnswer.of(webhook(webhook).toMap()))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }

    private ApiAnswer remove(ApiRequest request) {
        webhooks.remove(request.person(), request.id("webhook"));
        return ApiAnswer.empty();
    }

    private ApiAnswer enable(ApiRequest request, boolean on) {
        return ApiAnswer.of(
                webhook(webhooks.enable(request.person(), request.id("webhook"), on)).toMap());
    }

    private ApiAnswer rotate(ApiRequest request) {
        return made(webhooks.rotate(request.person(), request.id("webhook")));
    }

    private ApiAnswer test(ApiRequest request) {
        return ApiAnswer.of(delivery(webhooks.test(request.person(), request.id("webhook"))));
    }

    private ApiAnswer replay(ApiRequest request) {
        Instant since = OffsetDateTime.parse(request.body().path("since").asString()).toInstant();
        int many = webhooks.replay(request.person(), request.id("webhook"), since);
        return ApiAnswer.of(ApiFields.with("deliveries", many).toMap());
    }

    private ApiAnswer deliveries(ApiRequest request) {
        List<WebhookDelivery> log =
                webhooks.deliveries(request.person(), request.id("webhook"), MOST_OF_THE_LOG);
        return ApiPaging.page(
                request,
                Listing.of(log, one -> one.id().toString(), WebhookOperations::delivery)
                        .reversed());
    }

    private ApiAnswer resend(ApiRequest request) {
        return ApiAnswer.of(
                delivery(
                        webhooks.resend(
                                request.person(), request.id("webhook"), request.id("delivery"))));
    }

    private static ApiFields webhook(Webhook webhook) {
        return ApiFields.with("id", webhook.id())
                .and("url", webhook.url())
                .and("note", webhook.note())
                .and("events", webhook.types().stream().map(WebhookType::code).toList())
                .and("with_names", webhook.withNames())
                .and("state", webhook.state())
                .and("failing_since", webhook.failingSince())
                .and("created_at", webhook.createdAt());
    }

    private static Map<String, @Nullable Object> delivery(WebhookDelivery one) {
        Optional<Instant> due =
                one.state() == State.WAITING
                        ? Optional.of(one.attempt().dueAt())
                        : Optional.empty();
        return ApiFields.with("id", one.id())
                .and("event_id", one.event())
                .and("type", one.type())
                .and("occurred_at", one.occurredAt())
                .and("state", one.state())
                .and("attempts", one.attempt().count())
                .and("due_at", due)
                .and("tried_at", one.attempt().at())
                .and("status", one.attempt().status())
                .and("duration_ms", one.attempt().milliseconds())
                .and("answer", one.attempt().answer())
                .toMap();
    }
}
