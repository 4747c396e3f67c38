package org.ramure.portfolio.practices.store;

import java.util.UUID;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letter that invites to a conversation; it holds no secret and nothing of the grid. */
@Component
class TalkLetters {

    private final Outbox outbox;
    private final Translations translations;
    private final String publicUrl;

    TalkLetters(
            Outbox outbox,
            Translations translations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    void invite(String to, Language language, Account from, UUID talk) {
        String name = from.fullName().isEmpty() ? from.email() : from.fullName();
        String key = "portfolio.practices.letter.";
        outbox.send(
                new OutgoingMail(
                        to,
                        language,
                        translations.text(language, key + "subject", name),
                        translations.text(
                                language,
                                key + "text",
                                name,
                                publicUrl + "/pratiques/entretien/" + talk,
                                to)));
    }
}
