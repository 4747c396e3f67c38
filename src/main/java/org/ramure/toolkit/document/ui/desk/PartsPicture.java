package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Score.PartResult;
import org.ramure.toolkit.sheet.Score.Plot;

/**
 * The parts of one result or of two as bars or as a radar, in SVG; lines and bars differ by pattern
 * and not by colour alone. The table beside it says the same in words.
 */
public final class PartsPicture extends Div {

    private static final int SIZE = 320;
    private static final int MIDDLE = SIZE / 2;
    private static final int FAR = 105;
    private static final int LABEL = 190;
    private static final int BAR = 100;
    private static final int ROW = 30;
    private static final int WIDTH = 420;
    private static final double[] RINGS = {0.25, 0.5, 0.75, 1};

    private final Language language = Reader.language();
    private final transient List<Score.Result> results;

    /** {@code names} tells the results apart; one alone needs none. */
    public PartsPicture(Score score, List<Score.Result> results, List<String> names) {
        this.results = results;
        addClassName("toolkit-picture");
        boolean radar = score.plot() == Plot.RADAR && score.parts().size() > 2;
        if (score.plot() != Plot.NONE) {
            String svg = radar ? radar() : bars();
            getElement().setProperty("innerHTML", svg + legend(names));
        }
    }

    private String head(int width, int height) {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" class=\"toolkit-svg\">"
                .formatted(width, height, HtmlPage.escape(ToolWords.text("result.picture")));
    }

    private String bars() {
        List<PartResult> parts = results.getFirst().parts();
        int step = ROW * results.size() + 10;
        var svg = new StringBuilder(head(WIDTH, parts.size() * step + 6));
        for (int i = 0; i < parts.size(); i++) {
            int y = i * step + 6;
            svg.append(text(0, y + ROW * results.size() / 2 + 4, "start", label(parts.get(i), 30)));
            for (int r = 0; r < results.size(); r++) {
                int top = y + r * ROW;
                int value = results.get(r).parts().get(i).index().orElse(0);
                svg.append(
                        "<rect class=\"toolkit-track\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                                .formatted(LABEL, top, 2 * BAR, ROW - 8));
                svg.append(
                        "<rect class=\"toolkit-bar is-%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                                .formatted(r, LABEL, top, 2 * value, ROW - 8));
                svg.append(
                        text(
                                LABEL + 2 * BAR + 28,
                                top + 16,
                                "end",
                                results.get(r).parts().get(i).index().isPresent()
                                        ? Integer.toString(value)
                                        : "—"));
            }
        }
        return svg.append("</svg>").toString();
    }

    private String radar() {
        List<PartResult> parts = results.getFirst().parts();
        var svg = new StringBuilder(head(SIZE, SIZE));
        for (double ring : RINGS) {
            svg.append("<polygon class=\"toolkit-ring\" points=\"");
            for (int i = 0; i < parts.size(); i++) {
                svg.append(point(i, parts.size(), ring)).append(' ');
            }
            svg.append("\"/>");
        }
        for (int i = 0; i < parts.size(); i++) {
            String[] end = point(i, parts.size(), 1).split(",", -1);
            svg.append(
                    "<line class=\"toolkit-ring\" x1=\"%d\" y1=\"%d\" x2=\"%s\" y2=\"%s\"/>"
                            .formatted(MIDDLE, MIDDLE, end[0], end[1]));
            String[] beyond = point(i, parts.size(), 1.18).split(",", -1);
            svg.append(
                    text(
                            (int) Double.parseDouble(beyond[0]),
                            (int) Double.parseDouble(beyond[1]) + 4,
                            "middle",
                            Integer.toString(i + 1)));
        }
        for (int r = 0; r < results.size(); r++) {
            svg.append("<polygon class=\"toolkit-line is-%d\" points=\"".formatted(r));
            for (int i = 0; i < parts.size(); i++) {
                double value = results.get(r).parts().get(i).index().orElse(0) / 100.0;
                svg.append(point(i, parts.size(), value)).append(' ');
            }
            svg.append("\"/>");
        }
        return svg.append("</svg>").append(key(parts)).toString();
    }

    /** On the radar rays are numbered; this says which is which. */
    private String key(List<PartResult> parts) {
        var list = new StringBuilder("<ol class=\"toolkit-key\">");
        parts.forEach(part ->
                list.append("<li>")
                        .append(HtmlPage.escape(part.part().title().in(language)))
                        .append("</li>"));
        return list.append("</ol>").toString();
    }

    private static String legend(List<String> names) {
        if (names.size() < 2) {
            return "";
        }
        var legend = new StringBuilder("<ul class=\"toolkit-legend\">");
        for (int i = 0; i < names.size(); i++) {
            legend.append("<li class=\"is-%d\">".formatted(i))
                    .append(HtmlPage.escape(names.get(i)))
                    .append("</li>");
        }
        return legend.append("</ul>").toString();
    }

    private static String point(int index, int of, double far) {
        double angle = 2 * Math.PI * index / of - Math.PI / 2;
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                MIDDLE + FAR * far * Math.cos(angle),
                MIDDLE + FAR * far * Math.sin(angle));
    }

    private String label(PartResult part, int most) {
        String text = part.part().title().in(language);
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(x, y, anchor, HtmlPage.escape(words));
    }
}
