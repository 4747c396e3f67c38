package org.ramure.interop.scorm.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.ramure.shared.HtmlPage;

/** Writes a small document of XML 1.0; every text is escaped, what XML cannot hold is left out. */
final class Xml {

    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes as name, value, name, value… */
    Xml open(String name, String... attributes) {
        begin(name, attributes).append(">");
        open.push(name);
        return this;
    }

    /** An element with a text, or an empty one where the text is empty. */
    Xml leaf(String name, String content, String... attributes) {
        var element = begin(name, attributes);
        if (content.isEmpty()) {
            element.append("/>\n");
        } else {
            element.append('>').append(escape(content)).append("</").append(name).append(">\n");
        }
        return this;
    }

    Xml close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Closes so many elements. */
    Xml close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    byte[] end() {
        close(open.size());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    private static String escape(String content) {
        return HtmlPage.escape(UNFIT.matcher(content).replaceAll(""));
    }
}
