package org.ramure.attestations.web;

import static org.ramure.shared.HtmlPage.escape;

import java.time.Instant;
import org.ramure.attestations.AttestationState;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.HolderDisplay;
import org.ramure.attestations.RevocationReason;
import org.ramure.attestations.VerifiedAttestation;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** What a stranger reads when they verify, in the words of one language; plain HTML. */
final class VerificationPage {

    private static final int LONGEST_ECHO = 60;

    private final Wording words;
    private final PlainFrame frame;

    VerificationPage(Wording words) {
        this.words = words;
        this.frame = new PlainFrame(words);
    }

    Language language() {
        return words.language();
    }

    /** The page on which a code is typed. */
    String form() {
        return frame.page(
                text("attestations.verify.title"),
                "/verifier",
                "<h1>"
                        + html("attestations.verify.title")
                        + "</h1><p class=\"lead\">"
                        + html("attestations.verify.lead")
                        + "</p>"
                        + frame.codeForm("", null));
    }

    /** No attestation has this code: what to look at, and the form again, nothing lost. */
    String unknown(String typed) {
        String echo = typed.length() > LONGEST_ECHO ? typed.substring(0, LONGEST_ECHO) : typed;
        return frame.page(
                text("attestations.verify.unknown.title"),
                "/verifier",
                "<h1>"
                        + html("attestations.verify.unknown.title")
                        + "</h1>"
                        + "<p class=\"lead\">"
                        + html("attestations.verify.unknown.lead")
                        + "</p><ul class=\"verify-advice\"><li>"
                        + html("attestations.verify.unknown.typing")
                        + "</li><li>"
                        + html("attestations.verify.unknown.ask")
                        + "</li></ul>"
                        + frame.codeForm(echo, text("attestations.verify.unknown.field")));
    }

    String tooMany(long seconds) {
        return frame.page(
                text("attestations.verify.tooMany.title"),
                "/verifier",
                "<h1>"
                        + html("attestations.verify.tooMany.title")
                        + "</h1><p class=\"lead\">"
                        + html("attestations.verify.tooMany.lead", seconds)
                        + "</p>");
    }

    /** What was attested, as issued, and what it is worth today. */
    String of(VerifiedAttestation found) {
        AttestationFacts facts = found.facts();
        boolean ofSession = facts != null && facts.presence() != null;
        String kind = text(AttestationPaper.titleKey(found.kind(), ofSession));
        StringBuilder body = new StringBuilder(8192);
        body.append(status(found));
        body.append("<h1>").append(escape(kind)).append("</h1>");
        body.append("<p class=\"verify-subject\"")
                .append(lang(found.language()))
                .append(">")
                .append(escape(found.title()))
                .append(" <span>")
                .append(escape(found.variantTitle()))
                .append("</span></p>");
        body.append(summary(found));
        if (facts != null) {
            body.append(new AttestedLines(words, facts).html());
        }
        body.append("<p class=\"verify-not\">")
                .append(html("attestations.paper.notCertifying"))
                .append("</p>");
        body.append(comparison(found));
        body.append("<h2>")
                .append(html("attestations.verify.another"))
                .append("</h2>")
                .append(frame.codeForm("", null));
        body.append("<script src=\"/js/verify.js\" defer></script>");
        return frame.page(
                kind + " " + found.number(),
                "/verifier/" + found.code().grouped(),
                body.toString());
    }

    private String status(VerifiedAttestation found) {
        AttestationState state = found.state();
        String key = "attestations.status." + state.status().name();
        return "<div class=\"verify-status is-"
                + state.status().name().toLowerCase(java.util.Locale.ROOT)
                + "\"><p class=\"verify-verdict\">"
                + html(key)
                + "</p><p>"
                + escape(explanation(state))
                + "</p></div>";
    }

    private String explanation(AttestationState state) {
        String key = "attestations.verify.status." + state.status().name();
        String day = words.day(state.since());
        RevocationReason reason = state.reason();
        if (state.status() == AttestationStatus.REVOKED && reason != null) {
            return words.text(key, day, text("attestations.reason." + reason.name()));
        }
        String newer = state.replacedBy();
        return words.text(key, day, newer == null ? "" : newer);
    }

    private String summary(VerifiedAttestation found) {
        AttestationFacts facts = found.facts();
        StringBuilder rows = new StringBuilder("<dl class=\"verify-facts\">");
        row(rows, "attestations.verify.number", found.number());
        row(rows, "attestations.verify.issued", moment(found.issuedAt()));
        row(rows, "attestations.verify.holder", holder(found));
        if (facts != null) {
            AttestationFacts.Issuer issuer = facts.issuer();
            row(
                    rows,
                    "attestations.verify.issuer",
                    joined(issuer.name(), issuer.legalStatus(), issuer.address()));
        }
        return rows.append("</dl>").toString();
    }

    private String moment(Instant at) {
        return words.day(at);
    }

    private String holder(VerifiedAttestation found) {
        if (found.nameErased()) {
            return text("attestations.verify.holder.erased");
        }
        if (found.holder().isEmpty()) {
            return text("attestations.verify.holder.hidden");
        }
        return found.state().display() == HolderDisplay.INITIALS
                ? words.text("attestations.verify.holder.initials", found.holder())
                : found.holder();
    }

    private String comparison(VerifiedAttestation found) {
        return "<section class=\"verify-compare\"><h2>"
                + html("attestations.verify.compare")
                + "</h2><p>"
                + html("attestations.verify.compare.lines")
                + "</p><div id=\"verify-file\" hidden data-sha256=\""
                + found.fileFingerprint().hex()
                + "\" data-reading=\""
                + html("attestations.verify.file.reading")
                + "\" data-same=\""
                + html("attestations.verify.file.same")
                + "\" data-different=\""
                + html("attestations.verify.file.different")
                + "\"><label for=\"verify-choose\">"
                + html("attestations.verify.file.choose")
                + "</label><input type=\"file\" id=\"verify-choose\" accept=\"application/pdf\">"
                + "<p class=\"muted\">"
                + html("attestations.verify.file.private")
                + "</p><p id=\"verify-result\" role=\"status\"></p></div>"
                + "<dl class=\"verify-facts\"><div><dt>"
                + html("attestations.verify.fingerprint.file")
                + "</dt><dd class=\"verify-hash\">"
                + found.fileFingerprint().grouped()
                + "</dd></div><div><dt>"
                + html("attestations.verify.fingerprint.facts")
                + "</dt><dd class=\"verify-hash\">"
                + found.fingerprint().grouped()
                + "</dd></div></dl></section>";
    }

    private void row(StringBuilder rows, String key, String value) {
        rows.append("<div><dt>")
                .append(html(key))
                .append("</dt><dd>")
                .append(escape(value))
                .append("</dd></div>");
    }

    /** The {@code lang} attribute of a text that is not in the page's language. */
    private String lang(Language textLanguage) {
        return textLanguage == language() ? "" : " lang=\"" + textLanguage.code() + "\"";
    }

    private String text(String key) {
        return words.text(key);
    }

    private String html(String key, Object... arguments) {
        return escape(words.text(key, arguments));
    }

    private static String joined(String... parts) {
        return String.join(", ", java.util.Arrays.stream(parts).filter(p -> !p.isBlank()).toList());
    }
}
