package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.desk.Board;
import org.ramure.cohorts.desk.Reason;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** Days and reasons in the reader's language. */
final class DeskWords {

    /** To whom a reason is told. */
    enum Told {
        FACILITATOR,
        OWN
    }

    private DeskWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Reader.language().locale())
                .format(day);
    }

    static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, HalfDay.ZONE));
    }

    /** A day where there is little room: « 9 nov. ». */
    static String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", Reader.language().locale()).format(day);
    }

    /** « 14 h », « 9 h 30 »; « 14:00 » in English. */
    static String hour(LocalTime time) {
        String pattern =
                Reader.language() != Language.FR
                        ? "HH:mm"
                        : time.getMinute() == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm";
        return DateTimeFormatter.ofPattern(pattern, Reader.language().locale()).format(time);
    }

    static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(no.messageKey(), no.arguments().toArray());
    }

    private static String sign(Reason.Kind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN -> "?";
            case ABSENT -> Marks.symbol(Board.Mark.ABSENT);
            case NOTHING_HANDED_IN -> Marks.symbol(Board.Mark.OVERDUE);
            case BEHIND -> Marks.symbol(Board.Mark.LATE);
            case FEEDBACK_UNREAD -> Marks.symbol(Board.Mark.ANSWERED);
        };
    }

    /** The facts in a sentence. */
    static String sentence(Component where, Reason reason, Told told) {
        return where.getTranslation(
                "cohorts.desk.reason." + told.name() + "." + reason.kind().name(),
                reason.what().in(Reader.language()),
                reason.since().map(DeskWords::day).orElse(""),
                reason.count(),
                reason.outOf());
    }

    static UnorderedList list(Component where, List<Reason> reasons, Told told) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-desk-reasons");
        for (Reason reason : reasons) {
            Span sign = new Span(sign(reason.kind()));
            sign.getElement().setAttribute("aria-hidden", "true");
            sign.addClassName("cohorts-desk-sign");
            list.add(new ListItem(sign, new Span(sentence(where, reason, told))));
        }
        return list;
    }
}
