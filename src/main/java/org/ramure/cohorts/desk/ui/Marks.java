package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.ramure.cohorts.desk.Board;

/** How marks look and read. */
final class Marks {

    private Marks() {}

    /** A sign for narrow cells and the legend; it never stands without its words. */
    static String symbol(Board.Mark mark) {
        return switch (mark) {
            case NONE -> "·";
            case DONE, PRESENT -> "✓";
            case LATE -> "◐";
            case LEFT_EARLY -> "◑";
            case ABSENT -> "✗";
            case EXCUSED -> "○";
            case LOCKED -> "–";
            case OVERDUE -> "!";
            case HANDED_IN -> "●";
            case ANSWERED -> "◆";
        };
    }

    /** What the mark says, in full. */
    static String words(Component where, Board.Mark mark) {
        return where.getTranslation("cohorts.desk.mark." + mark.name());
    }

    /** The same in a word or two. */
    static String brief(Component where, Board.Mark mark) {
        return where.getTranslation("cohorts.desk.brief." + mark.name());
    }

    static String style(Board.Mark mark) {
        return "mark-" + mark.name().toLowerCase(Locale.ROOT);
    }
}
