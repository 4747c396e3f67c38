package org.ramure.attestations.web;

import static org.ramure.shared.HtmlPage.escape;

import org.jspecify.annotations.Nullable;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** What surrounds every plain page of verification, and the form by which one asks. */
final class PlainFrame {

    private static final String[] STYLES = {"ramure"};

    private final Wording words;

    PlainFrame(Wording words) {
        this.words = words;
    }

    /** The form with what was typed and what is wrong with it. */
    String codeForm(String value, @Nullable String error) {
        String problem =
                error == null
                        ? ""
                        : "<p class=\"notice problem\" id=\"code-error\">" + escape(error) + "</p>";
        return "<form class=\"verify-form\" action=\"/verifier\" method=\"get\" role=\"search\">"
                + "<label for=\"code\">"
                + html("attestations.verify.code")
                + "</label>"
                + problem
                + "<input id=\"code\" name=\"code\" required maxlength=\"80\" autocomplete=\"off\""
                + " autocapitalize=\"characters\" spellcheck=\"false\""
                + (error == null ? "" : " aria-invalid=\"true\" aria-describedby=\"code-error\"")
                + " placeholder=\"XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX\" value=\""
                + escape(value)
                + "\"><input type=\"hidden\" name=\"lang\" value=\""
                + words.language().code()
                + "\"><button class=\"button-primary\" type=\"submit\">"
                + html("attestations.verify.check")
                + "</button></form>";
    }

    /** A whole page; {@code address} is where the links to its other languages lead. */
    String page(String title, String address, String body) {
        return HtmlPage.begin(words.language(), title + " · Ramure", STYLES)
                .raw(
                        "<a class=\"verify-skip\" href=\"#contenu\">"
                                + html("attestations.verify.skip")
                                + "</a><header class=\"verify-header\"><a class=\"verify-brand\""
                                + " href=\"/\"><img src=\"/icons/ramure.svg\" alt=\"\" width=\"36\""
                                + " height=\"36\">Ramure</a><nav aria-label=\""
                                + html("attestations.verify.languages")
                                + "\">"
                                + languages(address)
                                + "</nav></header><main id=\"contenu\" class=\"verify\">")
                .raw(body)
                .raw(
                        "</main><footer class=\"verify-footer\"><p>"
                                + html("attestations.verify.footer")
                                + "</p></footer>")
                .end();
    }

    private String languages(String address) {
        StringBuilder links = new StringBuilder();
        for (Language other : Language.values()) {
            links.append("<a href=\"")
                    .append(escape(address))
                    .append("?lang=")
                    .append(other.code())
                    .append("\" hreflang=\"")
                    .append(other.code())
                    .append("\" lang=\"")
                    .append(other.code())
                    .append(other == words.language() ? "\" aria-current=\"true\">" : "\">")
                    .append(other == Language.FR ? "Français" : "English")
                    .append("</a>");
        }
        return links.toString();
    }

    private String html(String key) {
        return escape(words.text(key));
    }
}
