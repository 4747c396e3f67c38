package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Days, levels, links and refusals of these pages. */
final class PracticeWords {

    private PracticeWords() {}

    static String day(Instant moment) {
        return Wording.day(Reader.language(), moment);
    }

    /** What a copy is called. */
    static String version(Component where, FrozenVersion version) {
        return version.label().isEmpty()
                ? where.getTranslation(
                        "portfolio.practices.version", version.number(), day(version.frozenAt()))
                : where.getTranslation(
                        "portfolio.practices.version.named",
                        version.number(),
                        day(version.frozenAt()),
                        version.label());
    }

    static Span level(Component where, PracticeGrid grid, String level) {
        if (level.isEmpty()) {
            Span none = new Span(where.getTranslation("portfolio.practices.none"));
            none.addClassName("muted");
            return none;
        }
        return badge(grid.level(level, Reader.language()));
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    static String impacts(PracticeGrid grid, PracticeRow row) {
        return row.impacts().stream()
                .map(id -> grid.impact(id, Reader.language()))
                .collect(Collectors.joining(", "));
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    /** A link to a page or file that Flow does not show. */
    static Anchor plain(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    static Anchor print(Component where, String address) {
        Anchor link = plain(address, where.getTranslation("portfolio.practices.print"));
        link.setTarget("_blank");
        return link;
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
