package org.ramure.cohorts.news.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.Occasion;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An occasion as lines of a letter, in its reader's language. */
@Component
class OccasionWords {

    private static final int LONGEST = 2900;

    private final Translations translations;
    private final String publicUrl;

    OccasionWords(
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String publicUrl() {
        return publicUrl;
    }

    /** What it is, and below it where to read more or to sign. */
    String line(Occasion occasion, Language language, ParticipantId person) {
        String detail = occasion.what().detail().in(language);
        String said =
                translations.text(
                        language,
                        "cohorts.news.line." + occasion.kind().name(),
                        occasion.what().title().in(language),
                        day(occasion.when().about(), language),
                        detail);
        String personal = occasion.links().get(person);
        String address =
                personal == null
                        ? publicUrl + occasion.path()
                        : translations.text(language, "cohorts.news.sign", personal);
        String line = "– " + said + "\n  " + address;
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** {@code jeudi 11 mars 2027}. */
    static String day(LocalDate day, Language language) {
        Locale locale = language == Language.EN ? Locale.UK : Locale.FRANCE;
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
