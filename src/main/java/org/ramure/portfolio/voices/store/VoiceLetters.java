package org.ramure.portfolio.voices.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.HalfDay;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters about readings, each in the language of whom it is for. */
@Component
class VoiceLetters {

    private static final String OWN_PAGE = "/competences/voix";

    private final Outbox outbox;
    private final SecretMail secrets;
    private final People people;
    private final Translations translations;
    private final String publicUrl;

    VoiceLetters(
            Outbox outbox,
            SecretMail secrets,
            People people,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.people = people;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String nameOf(PersonId person) {
        return people.find(person).map(VoiceNames::of).orElse("");
    }

    /** Somebody with an account is asked, or reminded; a learner is asked about themselves. */
    void asked(VoiceAskEntity ask, PersonId to, boolean again) {
        String learner = nameOf(ask.round().person());
        String key = ask.voice() == Voice.SELF ? "self" : again ? "reminder" : "asked";
        people.find(to)
                .ifPresent(account -> {
                    Language language = account.language();
                    send(
                            account,
                            key,
                            learner,
                            ask.round().label().in(language),
                            quoted(language, ask.message()),
                            publicUrl + "/regards/" + ask.id());
                });
    }

    /** A guest gets their link; it is worth nothing once it is over. */
    void invited(VoiceAskEntity ask, String token, Instant until, boolean again) {
        Language language = ask.language();
        String learner = nameOf(ask.round().person());
        String key = again ? "guestAgain" : "guest";
        secrets.send(
                new OutgoingMail(
                        ask.guest().email(),
                        language,
                        text(language, key + ".subject", learner),
                        text(
                                language,
                                key + ".text",
                                learner,
                                ask.guest().name(),
                                quoted(language, ask.message()),
                                publicUrl + "/regard/" + token,
                                day(until, language))),
                token,
                until);
    }

    void code(VoiceAskEntity ask, String code, Instant until) {
        Language language = ask.language();
        secrets.send(
                new OutgoingMail(
                        ask.guest().email(),
                        language,
                        translations.text(language, "portfolio.guests.letter.subject"),
                        translations.text(language, "portfolio.guests.letter.text", code)),
                code,
                until);
    }

    /** One voice answered where all may see it at once. */
    void answered(VoiceRoundEntity round, String who) {
        people.find(round.person())
                .ifPresent(account ->
                        send(
                                account,
                                "answered",
                                who,
                                round.label().in(account.language()),
                                publicUrl + OWN_PAGE));
    }

    /** All are in. */
    void opened(VoiceRoundEntity round) {
        people.find(round.person())
                .ifPresent(account ->
                        send(
                                account,
                                "opened",
                                round.label().in(account.language()),
                                publicUrl + OWN_PAGE));
    }

    /** Somebody opened before all were in, and said why. */
    void openedEarly(VoiceRoundEntity round, PersonId to, PersonId by, String reason) {
        people.find(to)
                .ifPresent(account ->
                        send(
                                account,
                                "early",
                                nameOf(by),
                                round.label().in(account.language()),
                                nameOf(round.person()),
                                reason));
    }

    /** Somebody wrote in a thread. */
    void wrote(VoiceAskEntity ask, PersonId to, String who, String path) {
        people.find(to)
                .ifPresent(account ->
                        send(
                                account,
                                "wrote",
                                who,
                                ask.round().label().in(account.language()),
                                publicUrl + path));
    }

    /** The same for a guest, whose link is in the letter they have. */
    void wroteToGuest(VoiceAskEntity ask) {
        Language language = ask.language();
        outbox.send(
                new OutgoingMail(
                        ask.guest().email(),
                        language,
                        text(language, "guestWrote.subject", nameOf(ask.round().person())),
                        text(language, "guestWrote.text", nameOf(ask.round().person()))));
    }

    private void send(Account to, String letter, Object... arguments) {
        outbox.send(
                new OutgoingMail(
                        to.email(),
                        to.language(),
                        text(to.language(), letter + ".subject", arguments),
                        text(to.language(), letter + ".text", arguments)));
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "portfolio.voices.letter." + key, arguments);
    }

    private String quoted(Language language, String message) {
        return message.isBlank()
                ? text(language, "noMessage")
                : text(language, "message", message.strip());
    }

    private static String day(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(LocalDate.ofInstant(moment, HalfDay.ZONE));
    }
}
