package org.ramure.interop.api.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One shape on the page about the API: its properties, or its values. */
record SchemaPart(ReferenceWords words) {

    String html(String name, JsonNode schema) {
        var html = new StringBuilder();
        html.append("<h3 id=\"forme-%1$s\"><code>%1$s</code></h3>".formatted(name));
        String description = words.description(schema);
        if (!description.isEmpty()) {
            html.append("<p>").append(words.safe(description)).append("</p>");
        }
        if (!schema.has("properties")) {
            return html.append("<p>").append(type(schema)).append("</p>").toString();
        }
        html.append(
                "<div class=\"interop-api-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%1$s\"><table><caption class=\"visually-hidden\">%1$s</caption><thead><tr><th scope=\"col\">%2$s</th><th scope=\"col\">%3$s</th><th scope=\"col\">%4$s</th></tr></thead><tbody>"
                        .formatted(
                                name,
                                words.text("name"),
                                words.text("type"),
                                words.text("meaning")));
        for (var property : schema.path("properties").properties()) {
            String meaning = words.safe(words.description(property.getValue()));
            html.append(
                    "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>"
                            .formatted(property.getKey(), type(property.getValue()), meaning));
        }
        return html.append("</tbody></table></div>").toString();
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asString();
            return "<a href=\"#forme-%1$s\"><code>%1$s</code></a>"
                    .formatted(reference.substring(reference.lastIndexOf('/') + 1));
        }
        if (schema.has("oneOf")) {
            return type(schema.path("oneOf").path(1)) + " · null";
        }
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.path("type").forEach(one -> types.add(one.asString()));
        } else {
            types.add(schema.path("type").asString(""));
        }
        String type = String.join(" · ", types);
        if (schema.has("items")) {
            return "array · " + type(schema.path("items"));
        }
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum")
                    .forEach(one -> values.add("<code>" + words.safe(one.asString()) + "</code>"));
            return String.join(", ", values);
        }
        String format = schema.path("format").asString(schema.path("pattern").asString(""));
        return words.safe(format.isEmpty() ? type : type + " (" + format + ")");
    }
}
