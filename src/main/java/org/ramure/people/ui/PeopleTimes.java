package org.ramure.people.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people in France count them. */
final class PeopleTimes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private PeopleTimes() {}

    static String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(PARIS)
                .format(moment);
    }
}
