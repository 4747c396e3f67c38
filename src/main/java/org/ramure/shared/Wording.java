package org.ramure.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of papers and plain pages in one language, and how it writes days. */
public final class Wording {

    /** Days on papers and pages are days in France, whatever the server's clock says. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Translations translations;
    private final Language language;

    public Wording(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The text for this key, its placeholders filled. */
    public String text(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    /** A day in full: « 1er novembre 2026 », “1 November 2026”. */
    public static String day(Language language, LocalDate date) {
        if (language != Language.FR) {
            return ENGLISH.format(date);
        }
        String text = FRENCH.format(date);
        return date.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /** The day in France of a moment. */
    public static String day(Language language, Instant moment) {
        return day(language, LocalDate.ofInstant(moment, ZONE));
    }

    public String day(LocalDate date) {
        return day(language, date);
    }

    public String day(Instant moment) {
        return day(language, moment);
    }
}
