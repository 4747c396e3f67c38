package org.ramure.interop.webhooks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.WebhookDelivery;
import org.ramure.interop.webhooks.WebhookDelivery.State;
import org.ramure.interop.webhooks.WebhookState;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PlainTable;

/** One webhook: where it stands, what can be done with it, and its log. */
class WebhookCard extends Section {

    private static final int SHOWN = 30;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final transient Webhooks webhooks;
    private final PersonId self;
    private final transient Webhook webhook;
    private final transient Consumer<Webhooks.Made> secret;
    private final transient Runnable again;
    private final Div log = new Div();

    WebhookCard(
            Webhooks webhooks,
            PersonId self,
            Webhook webhook,
            Consumer<Webhooks.Made> secret,
            Runnable again) {
        this.webhooks = webhooks;
        this.self = self;
        this.webhook = webhook;
        this.secret = secret;
        this.again = again;
        addClassNames("card", "stack");
        var title = new H2(webhook.note().isEmpty() ? webhook.url() : webhook.note());
        title.addClassName("interop-webhook-title");
        add(title, standing());
        var details = new Details(getTranslation("interop.webhook.log"), log);
        add(acts(), details);
        showLog();
    }

    private Component standing() {
        var state = new Span(getTranslation("interop.webhook.state." + webhook.state().name()));
        state.addClassName("badge");
        String types =
                webhook.types().stream()
                        .map(type -> getTranslation("interop.webhook.type." + type.name()))
                        .collect(Collectors.joining(" · "));
        var what = new Div(muted(webhook.url()), muted(types));
        what.addClassName("interop-what");
        var all = new Div(new Paragraph(state), what);
        webhook.failingSince()
                .ifPresent(since ->
                        all.add(
                                Notices.problem(
                                        getTranslation(
                                                "interop.webhook.failing",
                                                moment().format(since)))));
        return all;
    }

    private Component acts() {
        boolean on = webhook.state() == WebhookState.ON;
        var row =
                new Div(
                        act(
                                "test",
                                () -> {
                                    webhooks.test(self, webhook.id());
                                    Notices.say(getTranslation("interop.webhook.tested"));
                                    showLog();
                                }),
                        act("refresh", this::showLog),
                        act(
                                on ? "off" : "on",
                                () -> {
                                    webhooks.enable(self, webhook.id(), !on);
                                    again.run();
                                }),
                        act("rotate", () -> secret.accept(webhooks.rotate(self, webhook.id()))),
                        act(
                                "remove",
                                () -> {
                                    webhooks.remove(self, webhook.id());
                                    Notices.say(getTranslation("interop.webhook.removed"));
                                    again.run();
                                }));
        row.addClassName("cluster");
        return row;
    }

    private Button act(String what, Runnable act) {
        String label = getTranslation("interop.webhook.act." + what);
        var button =
                new Button(
                        label,
                        click -> {
                            try {
                                act.run();
                            } catch (UserFacingException gone) {
                                Notices.say(getTranslation(gone.messageKey()));
                                again.run();
                            }
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("interop.platform.of", label, webhook.url()));
        return button;
    }

    private void showLog() {
        log.removeAll();
        List<WebhookDelivery> all = webhooks.deliveries(self, webhook.id(), SHOWN);
        if (all.isEmpty()) {
            log.add(new Paragraph(getTranslation("interop.webhook.log.none")));
            return;
        }
        var table =
                new PlainTable(
                        getTranslation("interop.webhook.log"),
                        getTranslation("interop.webhook.log.type"),
                        getTranslation("interop.webhook.log.when"),
                        getTranslation("interop.webhook.log.state"),
                        getTranslation("interop.webhook.log.answer"),
                        getTranslation("interop.webhook.log.act"));
        all.forEach(one ->
                table.addRow(
                        new Span(one.type()),
                        new Span(moment().format(one.occurredAt())),
                        new Span(state(one)),
                        answer(one),
                        resend(one)));
        log.add(table);
    }

    private String state(WebhookDelivery one) {
        String key = "interop.webhook.delivery." + one.state().name();
        return one.state() == State.WAITING && one.attempt().count() > 0
                ? getTranslation(
                        "interop.webhook.delivery.LATER", moment().format(one.attempt().dueAt()))
                : getTranslation(key);
    }

    private Component answer(WebhookDelivery one) {
        String status =
                one.attempt().status().map(code -> String.valueOf(code)).orElse("—")
                        + one.attempt().milliseconds().map(ms -> " · " + ms + " ms").orElse("");
        var said = new Div(new Span(status));
        if (!one.attempt().answer().isEmpty()) {
            var text = new Div(one.attempt().answer());
            text.addClassNames("muted", "interop-webhook-answer");
            said.add(text);
        }
        return said;
    }

    private Component resend(WebhookDelivery one) {
        String label = getTranslation("interop.webhook.act.resend");
        var button =
                new Button(
                        label,
                        click -> {
                            webhooks.resend(self, webhook.id(), one.id());
                            showLog();
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation(
                        "interop.platform.of",
                        label,
                        one.type() + " " + moment().format(one.occurredAt())));
        return button;
    }

    private DateTimeFormatter moment() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZONE);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
