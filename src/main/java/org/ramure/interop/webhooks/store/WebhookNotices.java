package org.ramure.interop.webhooks.store;

import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever made a webhook that it was switched off. */
@Component
class WebhookNotices {

    private final People people;
    private final Outbox outbox;
    private final Translations translations;
    private final String page;

    WebhookNotices(
            People people,
            Outbox outbox,
            Translations translations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.people = people;
        this.outbox = outbox;
        this.translations = translations;
        this.page = publicUrl.replaceAll("/+$", "") + "/organisation/webhooks";
    }

    void switchedOff(WebhookEntity webhook) {
        people.find(webhook.owner())
                .filter(account -> !account.email().isEmpty())
                .ifPresent(account -> write(account, webhook.url()));
    }

    private void write(Account account, String url) {
        Language language = account.language();
        outbox.send(
                new OutgoingMail(
                        account.email(),
                        language,
                        translations.text(language, "interop.webhook.letter.subject"),
                        translations.text(language, "interop.webhook.letter.text", url, page)));
    }
}
