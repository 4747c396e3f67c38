package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.sheet.MatrixPlan;

/**
 * Dated actions along the horizons of the columns, near ones wider apart than far ones (square root
 * of time), and the same as a table.
 */
final class MatrixTimeline extends Section {

    private static final int WIDTH = 720;
    private static final int EDGE = 30;
    private static final int LINE = 60;
    private static final int LANES = 3;

    private final transient MatrixPlan plan;
    private final LocalDate start;
    private final Language language = Reader.language();

    MatrixTimeline(MatrixPlan plan, Instant begun) {
        this.plan = plan;
        this.start = LocalDate.ofInstant(begun, Wording.ZONE);
        addClassNames("toolkit-timeline", "stack");
    }

    void show(List<MatrixCards.Card> cards) {
        removeAll();
        List<MatrixCards.Card> dated =
                cards.stream()
                        .filter(card -> card.day() != null)
                        .sorted(Comparator.comparing(card -> Objects.requireNonNull(card.day())))
                        .toList();
        if (dated.isEmpty()) {
            return;
        }
        add(new H3(ToolWords.text("matrix.timeline")));
        var picture = new Div();
        picture.addClassName("toolkit-picture");
        picture.getElement().setProperty("innerHTML", svg(dated));
        add(picture, table(dated));
    }

    private int longest() {
        return plan.columns().stream().mapToInt(MatrixPlan.Line::months).max().orElse(1);
    }

    private double x(LocalDate day) {
        double months = Math.max(0, ChronoUnit.DAYS.between(start, day) / 30.44);
        double share = Math.sqrt(Math.min(months, longest() * 1.02) / (longest() * 1.02));
        return EDGE + share * (WIDTH - 2 * EDGE);
    }

    private String svg(List<MatrixCards.Card> dated) {
        var svg = new StringBuilder();
        svg.append(
                "<svg viewBox=\"0 0 %d 120\" role=\"img\" class=\"toolkit-svg\" aria-label=\"%s\">"
                        .formatted(WIDTH, HtmlPage.escape(ToolWords.text("matrix.timeline"))));
        svg.append(
                "<line class=\"toolkit-axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                        .formatted(EDGE, LINE, WIDTH - EDGE, LINE));
        plan.columns().stream()
                .filter(column -> column.months() > 0)
                .forEach(column -> svg.append(horizon(column)));
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            lanes.add(i % LANES);
            int y = LINE - 14 - 14 * lanes.get(i);
            int at = (int) x(Objects.requireNonNull(dated.get(i).day()));
            svg.append(
                    "<circle class=\"toolkit-dot\" cx=\"%d\" cy=\"%d\" r=\"7\"/><text class=\"toolkit-dot-text\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>"
                            .formatted(at, y, at, y + 4, i + 1));
        }
        return svg.append("</svg>").toString();
    }

    private String horizon(MatrixPlan.Line column) {
        int at = (int) x(start.plusMonths(column.months()));
        return "<line class=\"toolkit-ring\" x1=\"%d\" y1=\"8\" x2=\"%d\" y2=\"%d\"/><text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(
                        at,
                        at,
                        LINE + 8,
                        at,
                        LINE + 24,
                        at > WIDTH - 120 ? "end" : "middle",
                        HtmlPage.escape(horizonWords(column.months())));
    }

    private static String horizonWords(int months) {
        return months % 12 == 0 && months > 24
                ? ToolWords.text("years", months / 12)
                : ToolWords.text("months", months);
    }

    private PlainTable table(List<MatrixCards.Card> dated) {
        var table =
                new PlainTable(
                        ToolWords.text("matrix.timeline.table"),
                        ToolWords.text("matrix.number"),
                        ToolWords.text("matrix.day"),
                        ToolWords.text("matrix.action"),
                        ToolWords.text("matrix.horizon"));
        for (int i = 0; i < dated.size(); i++) {
            MatrixCards.Card card = dated.get(i);
            table.addRow(
                    Integer.toString(i + 1),
                    Wording.day(language, Objects.requireNonNull(card.day())),
                    card.what(),
                    horizon(card));
        }
        return table;
    }

    /** The column's horizon, and calmly when the date lies beyond it. */
    private String horizon(MatrixCards.Card card) {
        return plan.columnOf(card.cell())
                .map(column -> {
                    boolean beyond =
                            column.months() > 0
                                    && Objects.requireNonNull(card.day())
                                            .isAfter(start.plusMonths(column.months()));
                    String words = column.label().in(language);
                    return beyond ? ToolWords.text("matrix.beyond", words) : words;
                })
                .orElse("—");
    }
}
