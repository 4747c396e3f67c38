package org.ramure.attestations.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** The words of papers and plain pages in one language, and how it writes days. */
public final class Wording {

    /** Days on papers and pages are days in France, whatever the server's clock says. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Translations translations;
    private final Language language;
    private final DateTimeFormatter day;

    public Wording(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
        Locale locale = language == Language.FR ? Locale.FRANCE : Locale.UK;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    }

    public Language language() {
        return language;
    }

    /** The text for this key, its placeholders filled. */
    public String text(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    /** A day in full: « 1er novembre 2026 », “1 November 2026”. */
    public String day(LocalDate date) {
        String text = day.format(date);
        boolean frenchFirst = language == Language.FR && date.getDayOfMonth() == 1;
        return frenchFirst ? "1er" + text.substring(1) : text;
    }

    /** The day in France of a moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }
}
