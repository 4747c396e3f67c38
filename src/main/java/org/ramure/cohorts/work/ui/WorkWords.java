package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.work.Terms;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** Days, moments and short texts of these pages, in the reader's language. */
final class WorkWords {

    private static final int KILO = 1024;

    private WorkWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Reader.language().locale())
                .format(day);
    }

    static String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Reader.language().locale())
                .format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }

    static String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Reader.language().locale())
                .format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }

    static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(no.messageKey(), no.arguments().toArray());
    }

    static String due(Component where, Terms terms) {
        return terms.open()
                ? where.getTranslation("cohorts.work.dueOn", day(terms.dueOn()))
                : where.getTranslation("cohorts.work.opensOn", day(terms.opensOn()));
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    /** A link that saves the file. */
    static Anchor link(Component where, WorkFile file) {
        Anchor link =
                new Anchor(
                        "travaux/fichiers/" + file.id(),
                        where.getTranslation(
                                "cohorts.work.file.link",
                                file.name(),
                                Math.max(1, file.size() / KILO)));
        link.setRouterIgnore(true);
        return link;
    }
}
