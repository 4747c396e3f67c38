package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ramure.cohorts.desk.Board;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.ui.Reader;
import org.springframework.web.util.HtmlUtils;

/**
 * People and steps as one real table: 2,400 cells are one piece of escaped HTML, not 2,400
 * components. A cell is a button, reached by the arrow keys; clicking it explains it. With few
 * steps there is room for words beside the signs.
 */
class BoardTable extends Div {

    /** So many columns have room for words on a wide screen. */
    private static final int ROOMY = 9;

    private static final String CELL =
            "(event.target.closest('[data-cell]') || {dataset: {cell: ''}}).dataset.cell";

    private final Board board;
    private final String people;

    /**
     * {@code people} is the address below which each person has a page; {@code explain} gets the
     * line and the column that were clicked.
     */
    BoardTable(Board board, String people, BiConsumer<Integer, Integer> explain) {
        this.board = board;
        this.people = people;
        addClassNames(
                "cohorts-desk-board",
                board.columns().size() <= ROOMY ? "cohorts-desk-roomy" : "cohorts-desk-dense");
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

    private String html() {
        StringBuilder html = new StringBuilder("<table><caption>");
        html.append(
                        escape(
                                getTranslation(
                                        "cohorts.desk.board.caption",
                                        board.lines().size(),
                                        board.columns().size())))
                .append("</caption><colgroup></colgroup>");
        List<Span> spans = spans();
        spans.forEach(span ->
                html.append("<colgroup span=\"").append(span.width()).append("\"></colgroup>"));
        head(html, spans);
        html.append("<tbody>");
        for (int row = 0; row < board.lines().size(); row++) {
            line(html, row);
        }
        return html.append("</tbody></table>").toString();
    }

    /** Neighbouring columns of one kind and part. */
    private record Span(Board.Kind kind, LocalizedText part, int width) {}

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Board.Column column : board.columns()) {
            boolean same =
                    !spans.isEmpty()
                            && spans.getLast().kind() == column.kind()
                            && spans.getLast().part().equals(column.part());
            int before = same ? spans.removeLast().width() : 0;
            spans.add(new Span(column.kind(), column.part(), before + 1));
        }
        return spans;
    }

    private void head(StringBuilder html, List<Span> spans) {
        Language language = Reader.language();
        html.append("<thead><tr><th scope=\"col\" rowspan=\"2\">")
                .append(escape(getTranslation("cohorts.desk.board.person")))
                .append("</th>");
        spans.forEach(span ->
                html.append("<th scope=\"colgroup\" class=\"kind\" colspan=\"")
                        .append(span.width())
                        .append("\" title=\"")
                        .append(escape(label(span)))
                        .append("\"><span>")
                        .append(escape(label(span)))
                        .append("</span></th>"));
        html.append("</tr><tr>");
        board.columns()
                .forEach(column -> {
                    html.append("<th scope=\"col\"><span>")
                            .append(escape(column.title().in(language)))
                            .append("</span>");
                    column.day()
                            .ifPresent(day ->
                                    html.append(" <small>")
                                            .append(escape(DeskWords.brief(day)))
                                            .append("</small>"));
                    html.append("</th>");
                });
        html.append("</tr></thead>");
    }

    private String label(Span span) {
        String part = span.part().in(Reader.language());
        return part.isEmpty() ? getTranslation("cohorts.desk.kind." + span.kind().name()) : part;
    }

    private void line(StringBuilder html, int row) {
        Board.Line line = board.lines().get(row);
        html.append("<tr><th scope=\"row\"><a href=\"")
                .append(escape(people + line.person().id()))
                .append("\">")
                .append(escape(line.person().name()))
                .append("</a></th>");
        List<Board.Cell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            cell(html, cells.get(i).mark(), row, i);
        }
        html.append("</tr>");
    }

    private void cell(StringBuilder html, Board.Mark mark, int row, int column) {
        html.append("<td class=\"")
                .append(Marks.style(mark))
                .append("\"><button type=\"button\" tabindex=\"")
                .append(row == 0 && column == 0 ? 0 : -1)
                .append("\" data-cell=\"")
                .append(row)
                .append(':')
                .append(column)
                .append("\"><span class=\"cohorts-desk-sign\" aria-hidden=\"true\">")
                .append(Marks.symbol(mark))
                .append("</span><span class=\"brief\" aria-hidden=\"true\">")
                .append(escape(Marks.brief(this, mark)))
                .append("</span><span class=\"visually-hidden\">")
                .append(escape(Marks.words(this, mark)))
                .append("</span></button></td>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
