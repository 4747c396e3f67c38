package org.ramure.toolkit.document.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.toolkit.document.Sharing;
import org.ramure.toolkit.sheet.Kits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters about sharing: they name the sheet and who shares it, never what stands in it. */
@Component
class DocumentLetters {

    private final Outbox outbox;
    private final SecretMail secrets;
    private final People people;
    private final Kits kits;
    private final DocumentNames names;
    private final Translations translations;
    private final String publicUrl;

    DocumentLetters(
            Outbox outbox,
            SecretMail secrets,
            People people,
            Kits kits,
            DocumentNames names,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.people = people;
        this.kits = kits;
        this.names = names;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    private String title(DocumentEntity document, Language language) {
        return kits.sheet(document.sheetId())
                .map(sheet -> sheet.title().in(language))
                .orElse(document.title());
    }

    void shared(DocumentEntity document, PersonId to, Sharing.Terms terms) {
        people.find(to)
                .ifPresent(account -> {
                    Language language = account.language();
                    String key = terms.mayWrite() ? "write" : "read";
                    outbox.send(
                            new OutgoingMail(
                                    account.email(),
                                    language,
                                    text(language, "subject", names.of(document.owner())),
                                    text(
                                            language,
                                            key + ".text",
                                            names.of(document.owner()),
                                            title(document, language),
                                            publicUrl + "/outils/fiche/" + document.id())));
                });
    }

    void invited(
            DocumentEntity document,
            EmailAddress email,
            Sharing.GuestWords guest,
            String token,
            Instant until) {
        Language language = guest.language();
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(
                                LocalDate.ofInstant(
                                        until.minusSeconds(1), ZoneId.of("Europe/Paris")));
        secrets.send(
                new OutgoingMail(
                        email.value(),
                        language,
                        text(language, "subject", names.of(document.owner())),
                        text(
                                language,
                                "guest.text",
                                names.of(document.owner()),
                                title(document, language),
                                publicUrl + "/outils/invite/" + token,
                                day)),
                token,
                until);
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "toolkit.letter." + key, arguments);
    }
}
