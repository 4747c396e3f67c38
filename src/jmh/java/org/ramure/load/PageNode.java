package org.ramure.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One node of the page as the server describes it: an element or a text. */
final class PageNode {

    final int id;
    final Map<String, JsonNode> values = new HashMap<>();
    final List<PageNode> children = new ArrayList<>();

    PageNode(int id) {
        this.id = id;
    }

    /** A property, an attribute or the tag, as text; empty where there is none. */
    String value(String name) {
        JsonNode value = values.get(name);
        return value == null ? "" : value.asString("");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Stream<PageNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PageNode::all));
    }

    /** All text below this node, in order. */
    String text() {
        StringBuilder text = new StringBuilder(value("text"));
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }
}
