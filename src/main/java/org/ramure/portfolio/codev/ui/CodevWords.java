package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.HalfDay;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.RoundClock;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Moments, names and refusals of these pages. */
final class CodevWords {

    private CodevWords() {}

    /** Day and time in France. */
    static String moment(Instant moment) {
        DayOfWeek day = moment.atZone(HalfDay.ZONE).getDayOfWeek();
        return day.getDisplayName(TextStyle.FULL, Reader.language().locale())
                + " "
                + Wording.moment(Reader.language(), moment);
    }

    static String day(Instant moment) {
        return Wording.day(Reader.language(), moment);
    }

    static String day(LocalDate day) {
        return Wording.day(Reader.language(), day);
    }

    static String name(Component where, String name) {
        return name.isEmpty() ? where.getTranslation("portfolio.codev.nameless") : name;
    }

    static String title(Component where, CodevSession session) {
        return session.title().isEmpty()
                ? where.getTranslation("portfolio.codev.untitled")
                : session.title();
    }

    /** Where a session stands; one that nobody began by the next day was not held. */
    static String state(Component where, CodevSession session, Instant now) {
        boolean missed =
                session.clock().state() == RoundClock.State.READY
                        && LocalDate.ofInstant(session.startsAt(), HalfDay.ZONE)
                                .isBefore(LocalDate.ofInstant(now, HalfDay.ZONE));
        return where.getTranslation(
                "portfolio.codev.state." + (missed ? "MISSED" : session.clock().state().name()));
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Does something; shows why not beside it, if not. */
    static boolean unlessRefused(Div problem, Runnable what) {
        problem.removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            problem.add(
                    Notices.problem(
                            problem.getTranslation(no.messageKey(), no.arguments().toArray())));
            return false;
        }
    }
}
