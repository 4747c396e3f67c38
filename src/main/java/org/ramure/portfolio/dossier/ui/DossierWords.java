package org.ramure.portfolio.dossier.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Days, moments and sizes as these pages write them. */
final class DossierWords {

    private static final double MEGA = 1024.0 * 1024;

    private DossierWords() {}

    static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    static String moment(Instant at) {
        return Wording.moment(Reader.language(), at);
    }

    /** Never 0: a small file is there as well. */
    static String megabytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Reader.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, bytes / MEGA));
    }
}
