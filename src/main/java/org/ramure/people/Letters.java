package org.ramure.people;

import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** The letters people receive about their account, written into the outbox. */
@Component
class Letters {

    private final Outbox outbox;
    private final SecretMail secrets;
    private final Translations translations;
    private final PeopleSettings settings;

    Letters(Outbox outbox, SecretMail secrets, Translations translations, PeopleSettings settings) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.translations = translations;
        this.settings = settings;
    }

    /** The address of the page on which a link is used. */
    String addressOf(String token) {
        return settings.address("/connexion/lien/" + token);
    }

    void signInLink(EmailAddress to, String token, SignInLink link) {
        Language language = link.language();
        var mail =
                new OutgoingMail(
                        to.value(),
                        language,
                        translations.text(language, "people.letter.link.subject"),
                        translations.text(language, "people.letter.link.text", addressOf(token)));
        secrets.send(mail, token, link.expiresAt());
    }

    void forget(String token) {
        secrets.forget(token);
    }

    void invitation(EmailAddress to, Language language, String inviter) {
        outbox.send(
                new OutgoingMail(
                        to.value(),
                        language,
                        translations.text(language, "people.letter.invitation.subject"),
                        translations.text(
                                language,
                                "people.letter.invitation.text",
                                inviter,
                                settings.address("/connexion"),
                                to.value())));
    }
}
