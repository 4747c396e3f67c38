package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import org.ramure.cohorts.desk.Board;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.springframework.web.util.HtmlUtils;

/**
 * People and steps as one real table: 2,400 cells are one piece of escaped HTML, not 2,400
 * components. A cell is a button, reached by the arrow keys; clicking it explains it.
 */
class BoardTable extends Div {

    private final Board board;

    /** {@code explain} gets the line and the column that were clicked. */
    BoardTable(Board board, BiConsumer<Integer, Integer> explain) {
        this.board = board;
        addClassName("cohorts-desk-board");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("cohorts.desk.board.title"));
        getElement().setProperty("innerHTML", html());
        getElement()
                .addEventListener(
                        "click",
                        event -> {
                            String cell = event.getEventData().path(CELL).asString("");
                            String[] at = cell.split(":", 2);
                            if (at.length == 2) {
                                explain.accept(Integer.valueOf(at[0]), Integer.valueOf(at[1]));
                            }
                        })
                .addEventData(CELL);
    }

    private static final String CELL =
            "(event.target.closest('[data-cell]') || {dataset: {cell: ''}}).dataset.cell";

    private String html() {
        Language language = Reader.language();
        StringBuilder html = new StringBuilder("<table><caption>");
        html.append(
                        escape(
                                getTranslation(
                                        "cohorts.desk.board.caption",
                                        board.lines().size(),
                                        board.columns().size())))
                .append("</caption><thead><tr><th scope=\"col\">")
                .append(escape(getTranslation("cohorts.desk.board.person")))
                .append("</th>");
        board.columns()
                .forEach(column ->
                        html.append("<th scope=\"col\"><span>")
                                .append(escape(column.title().in(language)))
                                .append("</span></th>"));
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < board.lines().size(); row++) {
            line(html, row);
        }
        return html.append("</tbody></table>").toString();
    }

    private void line(StringBuilder html, int row) {
        Board.Line line = board.lines().get(row);
        html.append("<tr><th scope=\"row\">").append(escape(line.person().name())).append("</th>");
        List<Board.Cell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            Board.Mark mark = cells.get(i).mark();
            html.append("<td class=\"mark-")
                    .append(mark.name().toLowerCase(java.util.Locale.ROOT))
                    .append("\"><button type=\"button\" tabindex=\"")
                    .append(row == 0 && i == 0 ? 0 : -1)
                    .append("\" data-cell=\"")
                    .append(row)
                    .append(':')
                    .append(i)
                    .append("\"><span aria-hidden=\"true\">")
                    .append(symbol(mark))
                    .append("</span><span class=\"visually-hidden\">")
                    .append(escape(getTranslation("cohorts.desk.mark." + mark.name())))
                    .append("</span></button></td>");
        }
        html.append("</tr>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    /** The symbol of a mark, for the legend. */
    static String symbol(Board.Mark mark) {
        return switch (mark) {
            case NONE -> "·";
            case DONE -> "✓";
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
}
