package org.ramure.attestations.paper;

import java.util.Optional;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.TaggedPdf;
import org.ramure.shared.paper.Typeface;

/**
 * Draws the paper of an attestation: the same facts and seal always say the same. Safe for several
 * threads and free of Spring; a paper takes a few milliseconds once the fonts have been read.
 */
public final class AttestationPaper {

    private final Translations translations;

    public AttestationPaper(Translations translations) {
        this.translations = translations;
    }

    /**
     * How the paper can be checked: {@code code} as printed, in groups; {@code url} the address
     * that the QR code carries; {@code fingerprint} of the facts' canonical JSON.
     */
    public record Seal(String code, String url, Fingerprint fingerprint) {}

    /** The name and number of the layout, frozen with the facts. */
    public static String template(AttestationKind kind) {
        return kind.code() + "-1";
    }

    /** The same for papers about a session with dates. */
    public static String sessionTemplate(AttestationKind kind) {
        return kind.code() + "-session-1";
    }

    /**
     * The key of the paper's title: one of competences that was agreed on in a session may hold
     * what others assessed.
     */
    public static String titleKey(AttestationKind kind, boolean ofSession) {
        String title = "attestations.paper." + kind.code() + ".title";
        return kind == AttestationKind.COMPETENCES && ofSession ? title + ".session" : title;
    }

    /** The first character of a name that the embedded fonts cannot print, if any. */
    public static Optional<String> unprintable(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Typeface.has(c))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** The bytes of the PDF, two pages at most for what Ramure's content holds. */
    public byte[] draw(AttestationFacts facts, Seal seal) {
        Wording words = new Wording(translations, facts.issue().language());
        AttestationKind kind = facts.issue().kind();
        String title = words.text(titleKey(kind, facts.presence() != null));
        TaggedPdf pdf =
                new TaggedPdf(
                        new TaggedPdf.About(
                                facts.issue().language(),
                                title + " " + facts.issue().number(),
                                facts.issuer().name(),
                                facts.subject().title(),
                                facts.issue().at()));
        Sheet sheet = new Sheet(pdf);
        PaperHead.draw(sheet, facts, words);
        if (facts.presence() != null && kind == AttestationKind.PARTICIPATION) {
            ParticipationBody.draw(sheet, facts, facts.presence(), words);
        }
        if (facts.followUp() != null) {
            FollowUpBody.draw(sheet, facts, facts.followUp(), words);
        }
        if (facts.assessment() != null) {
            AssessmentBody.draw(sheet, facts, facts.assessment(), words);
        }
        VerificationPanel.draw(sheet, facts, seal, words);
        return sheet.close((page, pages) ->
                words.text("attestations.paper.foot", facts.issue().number(), page, pages));
    }
}
