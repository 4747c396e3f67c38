package org.ramure.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The HTML form of a plain-text letter: everything escaped, addresses made into links. */
final class LetterHtml {

    /** An address ends before a closing punctuation mark. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"’»).,;:!?]");

    private LetterHtml() {}

    static String of(OutgoingMail mail) {
        return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n%s</body></html>\n"
                .formatted(mail.language().code(), escape(mail.subject()), paragraphs(mail.text()));
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\n{2,}", -1)) {
            html.append("<p>").append(linked(paragraph).replace("\n", "<br>\n")).append("</p>\n");
        }
        return html.toString();
    }

    private static String linked(String text) {
        Matcher address = ADDRESS.matcher(text);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (address.find()) {
            String target = escape(address.group());
            html.append(escape(text.substring(from, address.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(target, target));
            from = address.end();
        }
        return html.append(escape(text.substring(from))).toString();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
