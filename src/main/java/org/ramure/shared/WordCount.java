package org.ramure.shared;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/**
 * Counts the words of a parsed Markdown text: runs of letters and digits, which an apostrophe, a
 * hyphen, a full stop or a comma may join. Written by hand because all content is counted at start.
 */
final class WordCount extends AbstractVisitor {

    private static final String JOINERS = "'’.,-";

    private int words;

    int words() {
        return words;
    }

    @Override
    public void visit(Text text) {
        words += count(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words += count(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        // An alternative text stands for a picture; it is not part of the reading.
    }

    private static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && joins(text, i);
            }
        }
        return words;
    }

    private static boolean joins(String text, int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
