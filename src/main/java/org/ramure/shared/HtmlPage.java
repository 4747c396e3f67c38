package org.ramure.shared;

import org.springframework.web.util.HtmlUtils;

/**
 * A plain page for machines and passers-by: no session, no script needed, every text escaped.
 * Styles come from {@code frontend/styles}.
 */
public final class HtmlPage {

    private final StringBuilder html = new StringBuilder();

    private HtmlPage() {}

    /** Begins a page; {@code styles} names files of {@code /styles/}, without their ending. */
    public static HtmlPage begin(Language language, String title, String... styles) {
        HtmlPage page = new HtmlPage();
        page.html
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escape(title))
                .append(
                        "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"/icons/ramure.svg\">\n");
        for (String style : styles) {
            page.html
                    .append("<link rel=\"stylesheet\" href=\"/styles/")
                    .append(style)
                    .append(".css\">\n");
        }
        page.html.append("</head>\n<body>\n");
        return page;
    }

    /** Adds an element with escaped text, such as {@code element("h1", "Titre")}. */
    public HtmlPage element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** Adds markup that is known to be safe. */
    public HtmlPage add(SafeHtml markup) {
        html.append(markup.html()).append('\n');
        return this;
    }

    /** Adds markup written in the code; people's texts in it go through {@link #escape}. */
    public HtmlPage raw(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    /** The whole page. */
    public String end() {
        return html + "</body>\n</html>\n";
    }

    /** Makes a text harmless between tags and in quoted attributes. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
