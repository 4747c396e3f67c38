package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ramure.cohorts.desk.Reason;
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

    static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(no.messageKey(), no.arguments().toArray());
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
        reasons.forEach(reason -> list.add(new ListItem(sentence(where, reason, told))));
        return list;
    }
}
