package org.ramure.cohorts.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters about a place in a session, left in the outbox. */
@Component
class PlaceLetters {

    /** No second letter to the same person sooner than this. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final SecretMail secrets;
    private final InvitationRepository invitations;
    private final Translations translations;
    private final Clock clock;
    private final String publicUrl;

    PlaceLetters(
            Outbox outbox,
            SecretMail secrets,
            InvitationRepository invitations,
            Translations translations,
            Clock clock,
            @Value("${ramure.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.invitations = invitations;
        this.translations = translations;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What a letter with a key asks. */
    enum Asks {
        COME,
        CONFIRM
    }

    /** A letter with a key of its own, by which the person answers without an account. */
    void withKey(Asks asks, CohortEntity cohort, ParticipantEntity person) {
        Instant now = clock.instant();
        String key = Tokens.next();
        invitations.save(new InvitationEntity(person.id(), Tokens.hash(key), now));
        Instant until = cohort.lastDay().plusDays(1).atStartOfDay(HalfDay.ZONE).toInstant();
        secrets.send(
                mail(
                        "cohorts.letter." + (asks == Asks.COME ? "invitation" : "confirm"),
                        cohort,
                        person,
                        address(cohort) + "?cle=" + key),
                key,
                until.isAfter(now) ? until : now.plus(Duration.ofDays(1)));
    }

    boolean wroteJustNow(ParticipantEntity person) {
        return invitations.existsByParticipantIdAndSentAtAfter(
                person.id(), clock.instant().minus(PAUSE));
    }

    /** Tells what became of a place: {@code enrolled}, {@code waiting}, {@code promoted}… */
    void say(String what, CohortEntity cohort, ParticipantEntity person) {
        outbox.send(mail("cohorts.letter." + what, cohort, person, address(cohort)));
    }

    private String address(CohortEntity cohort) {
        return publicUrl + "/sessions/" + cohort.toCohort().slug();
    }

    private OutgoingMail mail(
            String key, CohortEntity entity, ParticipantEntity person, String address) {
        Cohort cohort = entity.toCohort();
        Language language = person.language();
        return new OutgoingMail(
                person.email(),
                language,
                translations.text(language, key + ".subject", cohort.title()),
                translations.text(
                        language,
                        key + ".text",
                        cohort.title(),
                        day(cohort.firstDay(), language),
                        day(cohort.lastDay(), language),
                        address,
                        cohort.statusReason()));
    }

    private static String day(java.time.LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(day);
    }
}
