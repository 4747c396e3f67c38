package org.ramure.shared;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * Gives each cell of a table the name of its column as {@code data-label}: a narrow screen shows
 * cells below each other, each under its name.
 */
final class ColumnNames implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof TableCell cell && !cell.isHeader()) {
            String name = nameOf(cell);
            if (!name.isBlank()) {
                attributes.put("data-label", name);
            }
        }
    }

    private static String nameOf(TableCell cell) {
        @Nullable Node head = cell.getParent().getParent().getPrevious();
        @Nullable Node name =
                head instanceof TableHead && head.getFirstChild() != null
                        ? head.getFirstChild().getFirstChild()
                        : null;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            name = name == null ? null : name.getNext();
        }
        return name == null ? "" : plain(name);
    }

    private static String plain(Node name) {
        var words = new StringBuilder();
        name.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }
                });
        return words.toString();
    }
}
