package org.ramure.interop.api.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.contract.Contract;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The page about the API, made from its document: no script, one anchor for each thing. */
@Component
class ReferencePage {

    private final JsonNode document;
    private final Translations translations;
    private final String origin;
    private final Map<Language, String> pages =
            new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    ReferencePage(
            Contract contract,
            Translations translations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.document = contract.document();
        this.translations = translations;
        this.origin = publicUrl.replaceAll("/+$", "");
    }

    String html(Language language) {
        return pages.computeIfAbsent(
                language, wanted -> made(new ReferenceWords(document, translations, wanted)));
    }

    private String made(ReferenceWords words) {
        HtmlPage page =
                HtmlPage.begin(words.language(), words.title() + " · Ramure", "ramure")
                        .raw("<main class=\"interop-api\" id=\"haut\">")
                        .element("h1", words.title())
                        .raw("<p class=\"lead\">" + words.safe(words.info("description")) + "</p>")
                        .raw(
                                "<p><a lang=\"%1$s\" hreflang=\"%1$s\" href=\"/api?langue=%1$s\">%2$s</a> · %3$s <a href=\"/api/openapi.json\">openapi.json</a></p>"
                                        .formatted(
                                                words.language() == Language.FR ? "en" : "fr",
                                                words.text("other"),
                                                words.text("document")));
        contents(page, words);
        begin(page, words);
        for (JsonNode tag : document.path("tags")) {
            page.raw("<section>")
                    .raw(
                            "<h2 id=\"%s\">%s</h2>"
                                    .formatted(
                                            tag.path("name").asString(),
                                            words.safe(words.of(tag, "name"))))
                    .element("p", words.of(tag, "description"));
            eachOf(
                    tag.path("name").asString(),
                    (path, method, operation) ->
                            page.raw(
                                    new OperationPart(document, words, origin)
                                            .html(path, method, operation)));
            page.raw("</section>");
        }
        page.raw("<section>").raw(heading("formes", words.text("schemas")));
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema ->
                        page.raw(new SchemaPart(words).html(schema.getKey(), schema.getValue())));
        page.raw("</section>");
        problems(page, words);
        return page.raw("</main>").end();
    }

    private interface Each {
        void one(String path, String method, JsonNode operation);
    }

    private void eachOf(String tag, Each each) {
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (operation.getValue().path("tags").path(0).asString().equals(tag)) {
                    each.one(
                            path.getKey(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            operation.getValue());
                }
            }
        }
    }

    private static String heading(String id, String safeText) {
        return "<h2 id=\"%s\">%s</h2>".formatted(id, safeText);
    }

    private void contents(HtmlPage page, ReferenceWords words) {
        page.raw(
                "<nav aria-labelledby=\"sommaire\"><h2 id=\"sommaire\">%s</h2><ul class=\"interop-api-contents\">"
                        .formatted(words.text("contents")));
        for (JsonNode tag : document.path("tags")) {
            String name = tag.path("name").asString();
            page.raw(
                    "<li><a href=\"#%s\">%s</a><ul>"
                            .formatted(name, words.safe(words.of(tag, "name"))));
            eachOf(
                    name,
                    (path, method, operation) ->
                            page.raw(
                                    "<li><a href=\"#%s\">%s</a></li>"
                                            .formatted(
                                                    operation.path("operationId").asString(),
                                                    words.safe(words.of(operation, "summary")))));
            page.raw("</ul></li>");
        }
        page.raw(
                "<li><a href=\"#formes\">%s</a></li><li><a href=\"#problemes\">%s</a></li></ul></nav>"
                        .formatted(words.text("schemas"), words.text("problems")));
    }

    private void begin(HtmlPage page, ReferenceWords words) {
        page.raw("<section>")
                .raw(heading("commencer", words.text("begin")))
                .raw(
                        "<p>%s <a href=\"/compte/jetons\">%s</a>. %s</p>"
                                .formatted(
                                        words.text("token"),
                                        words.text("tokenLink"),
                                        words.text("try")))
                .raw(
                        "<pre tabindex=\"0\"><code>curl -H \"Authorization: Bearer $RAMURE_TOKEN\" \\\n  %s/api/v1/me</code></pre>"
                                .formatted(words.safe(origin)));
        for (String part : new String[] {"paging", "repeat", "limits"}) {
            page.raw("<h3>" + words.text(part) + "</h3>")
                    .raw("<p>" + words.text(part + "Text") + "</p>");
        }
        page.raw("</section>");
    }

    private void problems(HtmlPage page, ReferenceWords words) {
        page.raw("<section>")
                .raw(heading("problemes", words.text("problems")))
                .raw("<p>" + words.text("problemsText") + "</p>")
                .raw("<dl class=\"interop-api-problems\">");
        for (ApiProblem.Kind kind : ApiProblem.Kind.values()) {
            page.raw(
                    "<dt id=\"%1$s\"><code>%2$d %1$s</code></dt><dd>%3$s</dd>"
                            .formatted(
                                    kind.code(),
                                    kind.status(),
                                    words.safe(words.problem(kind.code()))));
        }
        page.raw("</dl></section>");
    }
}
