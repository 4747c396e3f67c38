package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Links to files, and days, times and sizes as people say them. */
final class PaperLinks {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MEGA = 1_000_000;

    private PaperLinks() {}

    static Anchor to(String address, String label, String spoken) {
        var link = new Anchor(address, label);
        link.setRouterIgnore(true);
        link.setAriaLabel(spoken);
        return link;
    }

    static String size(long bytes, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, bytes / MEGA));
    }

    static String moment(Instant at) {
        return day(LocalDate.ofInstant(at, HalfDay.ZONE)) + ", " + time(at);
    }

    static String time(Instant at) {
        return CLOCK.format(ZonedDateTime.ofInstant(at, HalfDay.ZONE));
    }

    static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    static String when(HalfDay halfDay) {
        Locale locale = Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
        return DateTimeFormatter.ofPattern("EEEE", locale).format(halfDay.day())
                + " "
                + day(halfDay.day())
                + ", "
                + CLOCK.format(halfDay.start())
                + " – "
                + CLOCK.format(halfDay.end());
    }
}
