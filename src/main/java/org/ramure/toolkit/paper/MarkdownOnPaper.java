package org.ramure.toolkit.paper;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.ramure.shared.FrenchSpacing;
import org.ramure.shared.Markdown;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/**
 * Draws a text written in Markdown: headings, paragraphs, lists, tables and quotes. Emphasis is
 * lost; an address of the web is written out behind its link.
 */
final class MarkdownOnPaper {

    private final Sheet paper;
    private final int firstLevel;

    /** {@code firstLevel} is the heading level that {@code ##} becomes, 2 to 4. */
    MarkdownOnPaper(Sheet paper, int firstLevel) {
        this.paper = paper;
        this.firstLevel = firstLevel;
    }

    void draw(String markdown) {
        children(Markdown.parse(markdown)).forEach(this::block);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case BlockQuote quote ->
                    children(quote).forEach(child -> paragraph(Style.NOTE, words(child)));
            case BulletList list -> items(list, "•");
            case OrderedList list -> items(list, "");
            case TableBlock table -> table(table);
            case Paragraph text -> paragraph(Style.BODY, words(text));
            default -> paragraph(Style.BODY, words(node));
        }
    }

    private void heading(Heading heading) {
        int level = Math.clamp(heading.getLevel() - 2L + firstLevel, 2, 5);
        paper.down(6);
        paper.room(50);
        paper.paragraph("H" + level, level <= 2 ? Style.SUBJECT : Style.H2, words(heading));
        paper.down(2);
    }

    private void paragraph(Style style, String text) {
        if (!text.isBlank()) {
            paper.paragraph("P", style, text);
            paper.down(4);
        }
    }

    private void items(Node list, String bullet) {
        int number = 1;
        List<String> items = new ArrayList<>();
        for (Node item : children(list)) {
            if (item instanceof ListItem) {
                items.add(bullet.isEmpty() ? number + ". " + words(item) : words(item));
                number++;
            }
        }
        if (bullet.isEmpty()) {
            items.forEach(text -> paragraph(Style.BODY, text));
        } else {
            org.ramure.shared.paper.BulletList.draw(paper, Style.BODY, items);
            paper.down(4);
        }
    }

    private void table(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                if (row instanceof TableRow) {
                    rows.add(
                            children(row).stream()
                                    .filter(TableCell.class::isInstance)
                                    .map(MarkdownOnPaper::words)
                                    .toList());
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.getFirst().size();
        float width = Sheet.WIDTH / columns;
        List<Column> heads =
                rows.getFirst().stream().map(title -> new Column(title, width)).toList();
        List<List<Cell>> cells =
                rows.subList(1, rows.size()).stream()
                        .map(row -> fitted(row, columns).stream().map(Cell::of).toList())
                        .toList();
        PaperTable.read(paper, heads).draw(cells);
        paper.down(6);
    }

    private static List<String> fitted(List<String> row, int columns) {
        List<String> fitted = new ArrayList<>(row);
        while (fitted.size() < columns) {
            fitted.add("");
        }
        return fitted.subList(0, columns);
    }

    /** The words of a node on one line; blocks in it are separated by spaces. */
    private static String words(Node node) {
        var words = new Words();
        node.accept(words);
        return FrenchSpacing.hold(words.text.toString().strip());
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (link.getDestination().startsWith("https://")) {
                text.append(" (").append(link.getDestination()).append(')');
            }
        }

        @Override
        public void visit(CustomNode custom) {
            visitChildren(custom);
        }
    }
}
