package org.ramure.portfolio.attach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Days, moments and short texts in the reader's language; days and hours are those of Paris. */
public final class PortfolioWords {

    private static final int KILO = 1024;

    private PortfolioWords() {}

    public static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, HalfDay.ZONE));
    }

    public static String moment(Instant moment) {
        return Wording.moment(Reader.language(), moment);
    }

    /** {@code novembre 2026}. */
    public static String month(YearMonth month) {
        return format(DateTimeFormatter.ofPattern("MMMM uuuu"), month);
    }

    private static String format(DateTimeFormatter formatter, TemporalAccessor what) {
        Locale locale = Reader.language().locale();
        return formatter.withLocale(locale).format(what);
    }

    public static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(
                no.messageKey(),
                no.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? day(day) : argument)
                        .toArray());
    }

    public static Span badge(String text, String... classes) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        badge.addClassNames(classes);
        return badge;
    }

    public static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    /** A text as it was typed, with its lines. */
    public static Div written(String text) {
        Div written = new Div(text);
        written.addClassName("portfolio-written");
        return written;
    }

    /** A link that looks like the first thing to do. */
    public static Anchor primary(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-primary");
        return link;
    }

    public static Anchor quiet(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button-quiet");
        return link;
    }

    /** A link that saves a file; {@code size} in bytes. */
    public static Anchor file(Component where, String address, String name, long size) {
        Anchor link =
                new Anchor(
                        address,
                        where.getTranslation(
                                "portfolio.logbook.file.link", name, Math.max(1, size / KILO)));
        link.setRouterIgnore(true);
        return link;
    }
}
