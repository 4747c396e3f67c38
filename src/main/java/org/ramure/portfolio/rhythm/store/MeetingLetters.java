package org.ramure.portfolio.rhythm.store;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.news.Reading;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.mail.Outbox;
import org.ramure.mail.OutgoingMail;
import org.ramure.people.EmailAddress;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The letter about a call that waits for the learner's answer: it leaves at once, as the time may
 * be near, except to those who want no letters. Where it is held stays behind the sign-in.
 */
@Component
class MeetingLetters {

    private static final String KEY = "portfolio.rhythm.letter.";

    private final Outbox outbox;
    private final Reading reading;
    private final Translations translations;
    private final String publicUrl;

    MeetingLetters(
            Outbox outbox,
            Reading reading,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.outbox = outbox;
        this.reading = reading;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** To a learner, by whom, for which milestone of the cohort of that address. */
    void proposed(Participant to, String by, Milestone milestone, String slug, Slot slot) {
        boolean silent =
                to.person().filter(p -> reading.rhythm(p) == Rhythm.NEVER).isPresent()
                        || EmailAddress.of(to.email()).isEmpty();
        if (silent) {
            return;
        }
        Language language = to.language();
        String what = milestone.title().in(language);
        String when = when(slot, language);
        outbox.send(
                new OutgoingMail(
                        to.email(),
                        language,
                        translations.text(language, KEY + "subject", what, when),
                        translations.text(
                                language,
                                KEY + "text",
                                by.isBlank() ? translations.text(language, KEY + "someone") : by,
                                what,
                                when,
                                slot.minutes(),
                                publicUrl + "/mon-parcours/" + slug,
                                publicUrl + "/compte")));
    }

    /** {@code mardi 4 mai 2027, 10 h 30}, in English {@code Tuesday, 4 May 2027, 10:30}. */
    private static String when(Slot slot, Language language) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.locale())
                        .format(slot.day());
        return day + ", " + hour(slot.start(), language);
    }

    private static String hour(LocalTime time, Language language) {
        if (language == Language.EN) {
            return "%02d:%02d".formatted(time.getHour(), time.getMinute());
        }
        String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }
}
