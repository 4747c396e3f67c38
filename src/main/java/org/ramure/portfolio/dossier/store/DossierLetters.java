package org.ramure.portfolio.dossier.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.guests.GuestLink;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters to guests of a dossier. */
@Component
class DossierLetters {

    private static final String KEY = "portfolio.dossier.letter.";

    private final SecretMail mail;
    private final People people;
    private final Translations translations;
    private final String publicUrl;

    DossierLetters(
            SecretMail mail,
            People people,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.mail = mail;
        this.people = people;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String nameOf(PersonId person) {
        return people.find(person).map(Account::fullName).orElse("");
    }

    void invited(DossierGuestEntity guest, PersonId learner, String token) {
        Language language = guest.language();
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(guest.until());
        mail.send(
                new OutgoingMail(
                        guest.email(),
                        language,
                        translations.text(language, KEY + "subject", nameOf(learner)),
                        translations.text(
                                language,
                                KEY + "text",
                                nameOf(learner),
                                guest.name(),
                                publicUrl + "/dossier-confie/" + token,
                                day)),
                token,
                guest.link().until());
    }

    void code(DossierGuestEntity guest, String code, Instant now) {
        Language language = guest.language();
        mail.send(
                new OutgoingMail(
                        guest.email(),
                        language,
                        translations.text(language, "portfolio.guests.letter.subject"),
                        translations.text(language, "portfolio.guests.letter.text", code)),
                code,
                now.plus(GuestLink.CODE));
    }

    /** The code has been used. */
    void used(String code) {
        mail.forget(code);
    }
}
