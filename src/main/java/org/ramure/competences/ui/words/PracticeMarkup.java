package org.ramure.competences.ui.words;

import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;

/** Practices as lists of plain markup: many lines to read, nothing to click, little memory. */
public final class PracticeMarkup {

    /** What follows a label that Ramure proposes; the footnote begins with the same sign. */
    public static final String PROPOSED = "\u00a0*";

    private PracticeMarkup() {}

    /** The practices of one level; the ticked ones say so in words, not by a mark alone. */
    public static SafeHtml list(List<Framework.Practice> practices, Language language) {
        StringBuilder html = new StringBuilder("<ul>");
        for (Framework.Practice practice : practices) {
            html.append("<li>").append(escaped(practice.text().in(language))).append("</li>");
        }
        return new SafeHtml(html.append("</ul>").toString());
    }

    /** All levels of a competence, each with its description and its practices. */
    public static SafeHtml levels(
            Framework framework, Framework.Competence competence, Language language) {
        StringBuilder html = new StringBuilder();
        for (Framework.Level level : framework.levels()) {
            html.append("<h3>")
                    .append(level.number())
                    .append(" · ")
                    .append(escaped(level.label().in(language)))
                    .append(level.provenance().isReconstructed() ? PROPOSED : "")
                    .append("</h3>")
                    .append(list(competence.practices(level.number()), language).html());
        }
        return new SafeHtml(html.toString());
    }

    private static String escaped(String text) {
        return HtmlPage.escape(text);
    }
}
