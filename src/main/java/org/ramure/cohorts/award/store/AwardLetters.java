package org.ramure.cohorts.award.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ramure.attestations.Attestation;
import org.ramure.cohorts.store.Tokens;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells people that their paper is there, with a link that gives it without an account. */
@Component
class AwardLetters {

    /** How long the link in a letter gives the paper. */
    static final Duration HOLDS = Duration.ofDays(90);

    private final SecretMail mail;
    private final People people;
    private final Translations translations;
    private final Clock clock;
    private final String publicUrl;

    AwardLetters(
            SecretMail mail,
            People people,
            Translations translations,
            Clock clock,
            @Value("${ramure.public-url}") String publicUrl) {
        this.mail = mail;
        this.people = people;
        this.translations = translations;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What opens a paper; only its hash is kept. */
    record Key(String secret) {

        static Key random() {
            return new Key(Tokens.next());
        }

        String hash() {
            return Tokens.hash(secret);
        }
    }

    /** The account of whom the paper is for, by their place or their address. */
    Optional<PersonId> account(AwardRows.Order order) {
        return Optional.ofNullable(order.account())
                .map(PersonId::new)
                .or(() ->
                        EmailAddress.of(order.email())
                                .flatMap(people::findByEmail)
                                .map(Account::id));
    }

    /** Leaves the letter in the outbox, in the caller's transaction. */
    void send(AwardRows.Order order, Attestation issued, Key key) {
        if (order.email().endsWith("@erased.invalid")) {
            return;
        }
        String letter = "cohorts.award.letter." + order.kind().name();
        mail.send(
                new OutgoingMail(
                        order.email(),
                        order.language(),
                        translations.text(order.language(), letter + ".subject", order.title()),
                        translations.text(
                                order.language(),
                                letter + ".text",
                                order.title(),
                                publicUrl + "/attestations/recue/" + key.secret(),
                                issued.verificationUrl(),
                                issued.number(),
                                publicUrl + "/attestations")),
                key.secret(),
                clock.instant().plus(HOLDS));
    }
}
