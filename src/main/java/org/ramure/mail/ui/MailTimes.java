package org.ramure.mail.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people in France read them. */
final class MailTimes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MailTimes() {}

    static String say(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(PARIS)
                .format(moment);
    }
}
