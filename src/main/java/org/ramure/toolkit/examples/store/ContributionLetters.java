package org.ramure.toolkit.examples.store;

import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells contributors what was decided, in their language. */
@Component
class ContributionLetters {

    private final Outbox outbox;
    private final People people;
    private final Translations translations;
    private final String publicUrl;

    ContributionLetters(
            Outbox outbox,
            People people,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.outbox = outbox;
        this.people = people;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** {@code what} names the texts; {@code path} is where the letter leads. */
    void tell(PersonId to, String what, String title, String reason, String path) {
        people.find(to)
                .ifPresent(account -> {
                    Language language = account.language();
                    String key = "toolkit.examples.letter." + what;
                    outbox.send(
                            new OutgoingMail(
                                    account.email(),
                                    language,
                                    translations.text(language, key + ".subject", title),
                                    translations.text(
                                            language,
                                            key + ".text",
                                            title,
                                            reason,
                                            publicUrl + path)));
                });
    }
}
