package org.ramure.portfolio.rhythm.ui;

import java.util.List;
import java.util.Locale;
import org.ramure.portfolio.rhythm.Load;
import org.ramure.shared.HtmlPage;

/**
 * Three bars a month as SVG text, side by side and never stacked. Bars differ by outline and
 * pattern, not by colour alone; colours come from the style sheet.
 */
final class LoadDrawing {

    private static final int WIDTH = 350;
    private static final int LEFT = 36;
    private static final int ROW = 52;
    private static final int BAR = 11;
    private static final int LABEL = 64;

    private final Load load;
    private final Words words;
    private final StringBuilder svg = new StringBuilder();

    /** What the drawing says: names of the three clocks, and minutes in words. */
    interface Words {
        String month(Load.Line line);

        String bar(Load.Line line, String clock, int minutes);

        String minutes(int minutes);
    }

    private LoadDrawing(Load load, Words words) {
        this.load = load;
        this.words = words;
    }

    static String of(Load load, Words words, String id, String title, String description) {
        return new LoadDrawing(load, words).draw(id, title, description);
    }

    private String draw(String id, String title, String description) {
        int height = load.months().size() * ROW + 6;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        .formatted(WIDTH, height));
        svg.append(" class=\"rhythm-load\" aria-labelledby=\"%s-t %s-d\">".formatted(id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, HtmlPage.escape(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>".formatted(id, HtmlPage.escape(description)));
        List<Load.Line> months = load.months();
        for (int row = 0; row < months.size(); row++) {
            month(months.get(row), row * ROW + 6);
        }
        svg.append("<path class=\"rhythm-axis\" d=\"M%d 0V%d\"/>".formatted(LEFT, height));
        return svg.append("</svg>").toString();
    }

    private void month(Load.Line line, int y) {
        svg.append(
                "<text class=\"rhythm-row\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(
                                LEFT - 8,
                                y + (ROW - 6) / 2 + 3,
                                HtmlPage.escape(words.month(line))));
        bar(line, "PRESCRIBED", line.prescribed(), y);
        bar(line, "DECLARED", line.declared(), y + BAR + 2);
        bar(line, "OBSERVED", line.observed(), y + 2 * (BAR + 2));
    }

    private void bar(Load.Line line, String clock, int minutes, int y) {
        if (minutes == 0) {
            return;
        }
        double width = (double) (WIDTH - LEFT - LABEL) * minutes / load.most();
        svg.append(
                "<g><rect class=\"rhythm-bar\" data-clock=\"%s\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\"><title>%s</title></rect>"
                        .formatted(
                                clock,
                                LEFT,
                                y,
                                number(Math.max(2, width)),
                                BAR,
                                HtmlPage.escape(words.bar(line, clock, minutes))));
        svg.append(
                "<text class=\"rhythm-value\" x=\"%s\" y=\"%d\">%s</text></g>"
                        .formatted(
                                number(LEFT + Math.max(2, width) + 6),
                                y + BAR - 1,
                                HtmlPage.escape(words.minutes(minutes))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
