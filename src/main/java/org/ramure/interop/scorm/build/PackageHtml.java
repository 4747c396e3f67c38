package org.ramure.interop.scorm.build;

import org.ramure.shared.HtmlPage;

/** The frame of every page: language, style, who wrote it and on which terms. */
final class PackageHtml {

    private static final String STYLE = "lecture.css";

    private final Draft draft;

    PackageHtml(Draft draft) {
        this.draft = draft;
    }

    /** A whole page around this content; {@code head} and {@code body} go into the tags. */
    String page(String title, String head, String body, String content) {
        return "<!DOCTYPE html>\n<html lang=\""
                + draft.language().code()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + HtmlPage.escape(title)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<link rel=\"stylesheet\" href=\""
                + STYLE
                + "\">\n"
                + head
                + "</head>\n<body"
                + body
                + ">\n"
                + content
                + terms()
                + "</body>\n</html>\n";
    }

    /** Citation, licence, and where to find the whole. */
    private String terms() {
        String site = draft.site() + "/parcours";
        return "<footer>"
                + element("p", draft.citation())
                + element("p", draft.say("licence", draft.course().licence()))
                + "<p>"
                + link(site, draft.say("onSite"))
                + "</p></footer>\n";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + HtmlPage.escape(text) + "</" + name + ">\n";
    }

    /** A link that leaves the platform's page. */
    static String link(String address, String text) {
        return "<a href=\""
                + HtmlPage.escape(address)
                + "\" target=\"_blank\" rel=\"noopener\">"
                + HtmlPage.escape(text)
                + "</a>";
    }
}
