package org.ramure.cohorts.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.sheet.FilledSheets.Line;
import org.ramure.shared.ui.Reader;

/** Moments, amounts and links of these pages. */
final class SheetWords {

    private SheetWords() {}

    static String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Reader.language().locale())
                .format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }

    /** How far a sheet is filled in, and since when. */
    static String standing(Component where, Line line) {
        return line.savedAt()
                .map(at ->
                        where.getTranslation(
                                "cohorts.sheet.filled", line.filled(), line.all(), moment(at)))
                .orElseGet(() -> where.getTranslation("cohorts.sheet.empty"));
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    /** A link to the sheet on paper; {@code query} is empty for one's own. */
    static Anchor print(Component where, CohortId cohort, String sheet, String query) {
        Anchor link =
                new Anchor(
                        "imprimer/fiches/" + cohort + "." + sheet + query,
                        where.getTranslation("cohorts.sheet.print"));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }
}
