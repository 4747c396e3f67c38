package org.ramure.attestations.web;

import static org.ramure.shared.HtmlPage.escape;

import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** When and where people met, and at which meetings the holder was, as issued. */
final class PresenceLines {

    private final Wording words;
    private final AttestationFacts facts;
    private final AttestationFacts.Presence presence;

    PresenceLines(Wording words, AttestationFacts facts, AttestationFacts.Presence presence) {
        this.words = words;
        this.facts = facts;
        this.presence = presence;
    }

    /** Rows of the list of conditions. */
    String conditions() {
        StringBuilder out = new StringBuilder();
        if (facts.followUp() == null) {
            out.append(
                    row(
                            "attestations.paper.period",
                            presence.from().equals(presence.to())
                                    ? html(
                                            "attestations.paper.period.day",
                                            words.day(presence.to()))
                                    : html(
                                            "attestations.paper.period.span",
                                            words.day(presence.from()),
                                            words.day(presence.to()))));
        }
        if (!presence.place().isBlank()) {
            out.append(row("attestations.paper.place", escape(presence.place())));
        }
        return out.toString();
    }

    /** The meetings; empty for papers that count minutes instead. */
    String table() {
        if (facts.issue().kind() != AttestationKind.PARTICIPATION) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        // The roles are said aloud because narrow screens lay the rows out as blocks.
        out.append("<table class=\"plain verify-table\" role=\"table\"><caption>")
                .append(html("attestations.paper.meetings.title"))
                .append("</caption><thead role=\"rowgroup\"><tr role=\"row\">")
                .append(column("attestations.paper.modules.module.observed"))
                .append(column("attestations.paper.meetings.presence"))
                .append("</tr></thead><tbody role=\"rowgroup\">");
        for (AttestationFacts.Meeting meeting : presence.meetings()) {
            out.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">")
                    .append(
                            html(
                                    "attestations.paper.meetings.when",
                                    words.day(meeting.day()),
                                    meeting.start(),
                                    meeting.end()))
                    .append(" <span")
                    .append(lang())
                    .append(">")
                    .append(escape(meeting.title()))
                    .append("</span></th><td role=\"cell\">")
                    .append(
                            html(
                                    "attestations.paper.meetings."
                                            + (meeting.attended() ? "yes" : "no")))
                    .append("</td></tr>");
        }
        return out.append("</tbody></table><p class=\"muted\">")
                .append(html("attestations.paper.meetings.how"))
                .append("</p>")
                .toString();
    }

    private String column(String key) {
        return "<th scope=\"col\" role=\"columnheader\">" + html(key) + "</th>";
    }

    private String row(String key, String html) {
        return "<div><dt>" + html(key) + "</dt><dd>" + html + "</dd></div>";
    }

    private String lang() {
        Language own = facts.issue().language();
        return own == words.language() ? "" : " lang=\"" + own.code() + "\"";
    }

    private String html(String key, Object... arguments) {
        return escape(words.text(key, arguments));
    }
}
