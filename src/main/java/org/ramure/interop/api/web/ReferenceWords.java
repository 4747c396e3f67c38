package org.ramure.interop.api.web;

import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import tools.jackson.databind.JsonNode;

/** The words of the page about the API: ours from the translations, the contract's own from it. */
record ReferenceWords(JsonNode document, Translations translations, Language language) {

    /** A text of the page, safe for HTML. */
    String text(String key) {
        return safe(translations.text(language, "interop.api.page." + key));
    }

    String title() {
        return translations.text(language, "interop.api.page.title");
    }

    String problem(String code) {
        return translations.text(language, "interop.api.problem." + code + ".title");
    }

    String safe(String text) {
        return HtmlPage.escape(text);
    }

    /** What the contract says of itself. */
    String info(String name) {
        String french = document.path("x-fr-info").path(name).asString("");
        return language == Language.FR && !french.isEmpty()
                ? french
                : document.path("info").path(name).asString("");
    }

    /** Words of an operation or tag in the page's language. */
    String of(JsonNode thing, String name) {
        String french = thing.path("x-fr").path(name).asString("");
        return language == Language.FR && !french.isEmpty()
                ? french
                : thing.path(name).asString("");
    }

    /** The description of a parameter or schema in the page's language. */
    String description(JsonNode thing) {
        String french = thing.path("x-fr").asString("");
        return language == Language.FR && !french.isEmpty()
                ? french
                : thing.path("description").asString("");
    }
}
