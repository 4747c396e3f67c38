package org.ramure.toolkit.hackathon.store;

import java.time.Instant;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.ramure.toolkit.hackathon.Part;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Letters that invite; only a guest's holds a secret. */
@Component
class HackathonLetters {

    private static final String KEY = "toolkit.hackathon.letter.";

    private final Outbox outbox;
    private final SecretMail secrets;
    private final Translations translations;
    private final String publicUrl;

    HackathonLetters(
            Outbox outbox,
            SecretMail secrets,
            Translations translations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    void invite(HackathonEntity hackathon, Part part, Account from, String to, Language language) {
        String address = publicUrl + "/hackathons/" + hackathon.slug();
        outbox.send(
                new OutgoingMail(
                        to,
                        language,
                        translations.text(
                                language, KEY + part + ".subject", hackathon.terms().title()),
                        translations.text(
                                language,
                                KEY + part + ".text",
                                HackathonNames.of(from),
                                hackathon.terms().title(),
                                Wording.day(language, hackathon.terms().firstDay()),
                                part == Part.JURY ? address + "/jury" : address,
                                to)));
    }

    void inviteGuest(
            HackathonEntity hackathon,
            Account from,
            String to,
            Language language,
            String token,
            Instant until) {
        secrets.send(
                new OutgoingMail(
                        to,
                        language,
                        translations.text(
                                language, KEY + "guest.subject", hackathon.terms().title()),
                        translations.text(
                                language,
                                KEY + "guest.text",
                                HackathonNames.of(from),
                                hackathon.terms().title(),
                                Wording.day(language, hackathon.terms().firstDay()),
                                publicUrl + "/jury/" + token,
                                Wording.day(language, until))),
                token,
                until);
    }
}
