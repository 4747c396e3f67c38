package org.ramure.cohorts.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** Dates and times as people say them. */
final class Days {

    private Days() {}

    /** {@code jeudi 11 mars 2027}. */
    static String full(LocalDate day) {
        return format("EEEE d MMMM yyyy", day);
    }

    /** {@code jeu. 11 mars}. */
    static String brief(LocalDate day) {
        return format("EEE d MMM", day);
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private static Locale locale() {
        return Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
    }

    /** {@code 11 et 12 mars 2027}, said in full where months differ. */
    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return full(first);
        }
        boolean sameMonth =
                first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return format(sameMonth ? "d" : "d MMMM yyyy", first) + " – " + format("d MMMM yyyy", last);
    }

    /** {@code 9 h – 12 h 30}, in English {@code 09:00 – 12:30}. */
    static String hours(HalfDay halfDay) {
        return hour(halfDay.start()) + " – " + hour(halfDay.end());
    }

    static String hour(LocalTime time) {
        if (Reader.language() == Language.EN) {
            return "%02d:%02d".formatted(time.getHour(), time.getMinute());
        }
        return time.getHour()
                + "\u00a0h"
                + (time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute()));
    }
}
