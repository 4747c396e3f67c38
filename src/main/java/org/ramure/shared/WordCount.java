package org.ramure.shared;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/** Counts the words of a parsed Markdown text. */
final class WordCount extends AbstractVisitor {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private int words;

    int words() {
        return words;
    }

    @Override
    public void visit(Text text) {
        words += (int) WORD.matcher(text.getLiteral()).results().count();
    }

    @Override
    public void visit(Code code) {
        words += (int) WORD.matcher(code.getLiteral()).results().count();
    }

    @Override
    public void visit(Image image) {
        // An alternative text stands for a picture; it is not part of the reading.
    }
}
