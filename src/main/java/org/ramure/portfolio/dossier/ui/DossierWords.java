package org.ramure.portfolio.dossier.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Days, moments and sizes as these pages write them. */
final class DossierWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MEGA = 1024.0 * 1024;

    private DossierWords() {}

    static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    static String moment(Instant at) {
        ZonedDateTime there = ZonedDateTime.ofInstant(at, HalfDay.ZONE);
        return day(there.toLocalDate()) + ", " + CLOCK.format(there);
    }

    /** Never 0: a small file is there as well. */
    static String megabytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Reader.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, bytes / MEGA));
    }
}
