package org.ramure.interop.api.web;

import tools.jackson.databind.JsonNode;

/** One operation on the page about the API: what it does, how to call it, what comes back. */
record OperationPart(JsonNode document, ReferenceWords words, String origin) {

    String html(String path, String method, JsonNode operation) {
        var html = new StringBuilder();
        html.append(
                "<article class=\"interop-api-operation\" aria-labelledby=\"%1$s\"><h3 id=\"%1$s\">%2$s</h3>"
                        .formatted(
                                operation.path("operationId").asString(),
                                words.safe(words.of(operation, "summary"))));
        html.append(
                "<p class=\"interop-api-call\"><span class=\"badge\">%s</span> <code>/api/v1%s</code></p>"
                        .formatted(method, words.safe(path)));
        html.append("<p>").append(words.safe(words.of(operation, "description"))).append("</p>");
        html.append(
                "<p class=\"muted\">%s <code>%s</code></p>"
                        .formatted(
                                words.text("scope"),
                                words.safe(operation.at("/security/0/token/0").asString())));
        parameters(html, operation);
        html.append("<pre tabindex=\"0\"><code>")
                .append(words.safe(curl(path, method, operation)))
                .append("</code></pre>");
        takes(html, operation);
        gives(html, operation);
        return html.append("</article>").toString();
    }

    private void parameters(StringBuilder html, JsonNode operation) {
        if (operation.path("parameters").isEmpty()) {
            return;
        }
        html.append(
                "<div class=\"interop-api-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%1$s\"><table><caption>%1$s</caption><thead><tr><th scope=\"col\">%2$s</th><th scope=\"col\">%3$s</th><th scope=\"col\">%4$s</th></tr></thead><tbody>"
                        .formatted(
                                words.text("parameters"),
                                words.text("name"),
                                words.text("where"),
                                words.text("meaning")));
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = document.at(reference.path("$ref").asString().substring(1));
            html.append(
                    "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>"
                            .formatted(
                                    words.safe(parameter.path("name").asString()),
                                    words.text(parameter.path("in").asString()),
                                    words.safe(words.description(parameter))));
        }
        html.append("</tbody></table></div>");
    }

    private String curl(String path, String method, JsonNode operation) {
        String filled = path.replaceAll("\\{(\\w+)}", "\\$$1");
        var curl = new StringBuilder("curl -H \"Authorization: Bearer $RAMURE_TOKEN\" \\\n");
        if (!method.equals("GET")) {
            curl.append("  -X ").append(method).append(" \\\n");
        }
        if (operation.has("requestBody")) {
            JsonNode example = schema(operation.path("requestBody")).path("examples").path(0);
            curl.append("  -H \"Content-Type: application/json\" \\\n  -d '")
                    .append(example)
                    .append("' \\\n");
        }
        return curl.append("  \"")
                .append(origin)
                .append("/api/v1")
                .append(filled)
                .append('"')
                .toString();
    }

    private JsonNode schema(JsonNode of) {
        String reference = of.at("/content/application~1json/schema/$ref").asString("");
        return document.at(reference.isEmpty() ? "/none" : reference.substring(1));
    }

    private void takes(StringBuilder html, JsonNode operation) {
        if (operation.has("requestBody")) {
            String name = name(operation.at("/requestBody/content/application~1json/schema"));
            html.append("<p>%s : %s</p>".formatted(words.text("body"), link(name)));
        }
    }

    private void gives(StringBuilder html, JsonNode operation) {
        var first = operation.path("responses").properties().iterator().next();
        JsonNode schema = first.getValue().at("/content/application~1json/schema");
        String paged = name(schema.at("/properties/items/items"));
        String what;
        if (!paged.isEmpty()) {
            what = words.text("items") + " " + link(paged);
        } else {
            String name = name(schema);
            what = name.isEmpty() ? words.text("none") : link(name);
        }
        html.append(
                "<p>%s <code>%s</code> : %s</p>"
                        .formatted(words.text("answer"), first.getKey(), what));
    }

    private static String name(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String link(String name) {
        return "<a href=\"#forme-%1$s\"><code>%1$s</code></a>".formatted(name);
    }
}
