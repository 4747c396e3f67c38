package org.ramure.attestations.web;

import static org.ramure.shared.HtmlPage.escape;

import java.util.List;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;

/**
 * The facts as issued, line by line, so that they can be compared with a paper: labels of the day
 * in the language of the paper, the words around them in that of the page.
 */
final class AttestedLines {

    private final Wording words;
    private final AttestationFacts facts;
    private final StringBuilder out = new StringBuilder(4096);

    AttestedLines(Wording words, AttestationFacts facts) {
        this.words = words;
        this.facts = facts;
    }

    String html() {
        out.append("<section><h2>").append(html("attestations.verify.lines")).append("</h2>");
        out.append("<p class=\"muted\">")
                .append(html("attestations.verify.lines.lead"))
                .append("</p><dl class=\"verify-facts\">");
        AttestationFacts.Subject subject = facts.subject();
        AttestationFacts.Presence presence = facts.presence();
        String about = presence == null ? "" : ".session";
        row("attestations.verify.pathway" + about, own(subject.title()));
        row("attestations.verify.variant" + about, own(subject.variantTitle()));
        AttestationFacts.FollowUp followUp = facts.followUp();
        AttestationFacts.Assessment assessment = facts.assessment();
        if (followUp != null) {
            duration(followUp);
        }
        if (presence != null) {
            out.append(new PresenceLines(words, facts, presence).conditions());
        }
        if (assessment != null) {
            reading(assessment);
        }
        row("attestations.paper.format", own(subject.format()));
        row("attestations.paper.frame", html("attestations.frame." + subject.frame()));
        versions(subject, presence == null);
        row("attestations.verify.template", escape(facts.issue().template()));
        out.append("</dl>");
        if (followUp != null) {
            modules(followUp);
        }
        if (presence != null) {
            out.append(new PresenceLines(words, facts, presence).table());
        }
        if (assessment != null) {
            competences(assessment);
        }
        list("attestations.paper.objectives" + about, subject.objectives());
        return out.append("</section>").toString();
    }

    private String about() {
        return facts.presence() == null ? "" : ".session";
    }

    private void versions(AttestationFacts.Subject subject, boolean ofPathway) {
        if (!ofPathway) {
            row(
                    "attestations.paper.template",
                    html(
                            "attestations.paper.template.value",
                            subject.course(),
                            subject.courseVersion()));
            return;
        }
        row(
                "attestations.paper.versions",
                html(
                        "attestations.paper.versions.value",
                        subject.version(),
                        subject.course(),
                        subject.courseVersion()));
        row("attestations.paper.licence", escape(subject.licence()));
    }

    /** A key, or the one that stands for it where minutes are observed. */
    private static String key(String key, AttestationFacts.FollowUp followUp) {
        return followUp.clock().equals("prescribed") ? key : key + "." + followUp.clock();
    }

    private void duration(AttestationFacts.FollowUp followUp) {
        row(
                key("attestations.paper.duration", followUp),
                html(
                        "attestations.paper.duration.value",
                        Minutes.say(followUp.minutes()),
                        String.valueOf(followUp.minutes())));
        row(
                "attestations.paper.period",
                followUp.from().equals(followUp.to())
                        ? html("attestations.paper.period.day", words.day(followUp.to()))
                        : html(
                                "attestations.paper.period.span",
                                words.day(followUp.from()),
                                words.day(followUp.to())));
    }

    private void reading(AttestationFacts.Assessment assessment) {
        row(
                "attestations.paper.framework",
                html(
                        "attestations.paper.framework.value",
                        assessment.title(),
                        assessment.version()));
        row(
                "attestations.paper.reading",
                html(
                        "attestations.paper.reading." + assessment.moment(),
                        words.day(assessment.takenOn())));
    }

    private void modules(AttestationFacts.FollowUp followUp) {
        table(
                "attestations.paper.modules.title",
                key("attestations.paper.modules.module", followUp),
                key("attestations.paper.modules.minutes", followUp));
        for (AttestationFacts.ModuleDone module : followUp.modules()) {
            out.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"")
                    .append(lang())
                    .append(">")
                    .append(escape(module.title()))
                    .append("</th><td role=\"cell\">")
                    .append(escape(Minutes.say(module.minutes())))
                    .append("</td></tr>");
        }
        out.append(
                        "</tbody><tfoot role=\"rowgroup\"><tr role=\"row\"><th scope=\"row\" role=\"rowheader\">")
                .append(html("attestations.paper.modules.total"))
                .append("</th><td role=\"cell\">")
                .append(escape(Minutes.say(followUp.minutes())))
                .append("</td></tr></tfoot></table><p class=\"muted\">")
                .append(html("attestations.paper.clock." + followUp.clock()))
                .append("</p>");
    }

    private void competences(AttestationFacts.Assessment assessment) {
        table(
                "attestations.paper.lines.title",
                "attestations.paper.lines.competence",
                "attestations.paper.lines.level",
                "attestations.paper.lines.mode",
                "attestations.paper.lines.basis");
        assessment.lines().forEach(this::line);
        out.append("</tbody></table>");
        out.append("<p class=\"call-out\">")
                .append(html("attestations.paper.mode.legend" + about()))
                .append("</p><h3>")
                .append(html("attestations.paper.scale.title"))
                .append("</h3><dl class=\"verify-facts\"")
                .append(lang())
                .append(">");
        for (AttestationFacts.LevelMeaning level : assessment.levels()) {
            out.append("<div><dt>")
                    .append(level.number())
                    .append(" · ")
                    .append(escape(level.label()))
                    .append("</dt><dd>")
                    .append(escape(level.description()))
                    .append("</dd></div>");
        }
        out.append("</dl>");
        if (assessment.reconstructed()) {
            out.append("<p class=\"muted\">")
                    .append(html("attestations.paper.reconstructed", assessment.source()))
                    .append("</p>");
        }
    }

    private void line(AttestationFacts.Line line) {
        boolean assessed = line.mode() != AssessmentMode.NONE;
        out.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"")
                .append(lang())
                .append(">")
                .append(escape(line.code() + " · " + line.label()))
                .append("</th>");
        if (!assessed) {
            out.append("<td role=\"cell\" colspan=\"3\">")
                    .append(html("attestations.paper.unassessed"))
                    .append("</td></tr>");
            return;
        }
        out.append("<td role=\"cell\"")
                .append(lang())
                .append("><strong>")
                .append(line.level())
                .append("</strong> · ")
                .append(escape(line.levelLabel()))
                .append("</td><td role=\"cell\">")
                .append(html(line.mode().key() + about()))
                .append("</td><td role=\"cell\">")
                .append(
                        html(
                                "attestations.paper.basis",
                                line.practices(),
                                line.practicesDescribed()))
                .append(", ")
                .append(html("attestations.paper.proofs", line.proofs()))
                .append("</td></tr>");
    }

    private void table(String caption, String... columns) {
        // The roles are said aloud because narrow screens lay the rows out as blocks.
        out.append("<table class=\"plain verify-table\" role=\"table\"><caption>")
                .append(html(caption))
                .append("</caption><thead role=\"rowgroup\"><tr role=\"row\">");
        for (String column : columns) {
            out.append("<th scope=\"col\" role=\"columnheader\">")
                    .append(html(column))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody role=\"rowgroup\">");
    }

    private void list(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<h3>").append(html(title)).append("</h3><ul").append(lang()).append(">");
        items.forEach(item -> out.append("<li>").append(escape(item)).append("</li>"));
        out.append("</ul>");
    }

    private void row(String key, String html) {
        out.append("<div><dt>")
                .append(html(key))
                .append("</dt><dd>")
                .append(html)
                .append("</dd></div>");
    }

    /** A label of the day, marked where it is not in the page's language. */
    private String own(String label) {
        return lang().isEmpty()
                ? escape(label)
                : "<span" + lang() + ">" + escape(label) + "</span>";
    }

    private String lang() {
        Language own = facts.issue().language();
        return own == words.language() ? "" : " lang=\"" + own.code() + "\"";
    }

    private String html(String key, Object... arguments) {
        return escape(words.text(key, arguments));
    }
}
