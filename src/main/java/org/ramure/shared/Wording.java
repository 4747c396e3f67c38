package org.ramure.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

    /** An hour: « 9 h », « 17 h 30 », “17:30”. */
    public static String hour(Language language, LocalTime time) {
        if (language != Language.FR) {
            return "%02d:%02d".formatted(time.getHour(), time.getMinute());
        }
        String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }

    /** A moment in France: « 15 novembre 2026, 17 h 52 », “15 November 2026, 17:52”. */
    public static String moment(Language language, Instant moment) {
        ZonedDateTime there = moment.atZone(ZONE);
        return day(language, there.toLocalDate()) + ", " + hour(language, there.toLocalTime());
    }

    public String day(LocalDate date) {
        return day(language, date);
    }

    public String day(Instant moment) {
        return day(language, moment);
    }
}
