package org.ramure.attestations.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/** Who states what about whom: the upper part that both papers share. */
final class PaperHead {

    private PaperHead() {}

    static void draw(Sheet sheet, AttestationFacts facts, Wording words) {
        AttestationFacts.Issuer issuer = facts.issuer();
        Letterhead.draw(sheet, issuer.name(), List.of(issuer.legalStatus(), issuer.address()));
        sheet.moveTo(Math.min(sheet.y() - 20, Sheet.TOP - 58));
        sheet.fittedLine(
                "H1",
                Style.H1,
                words.text(
                        AttestationPaper.titleKey(facts.issue().kind(), facts.presence() != null)),
                20);
        sheet.down(2);
        sheet.paragraph(
                "P",
                Style.LABEL,
                words.text(
                        "attestations.paper.number",
                        facts.issue().number(),
                        words.day(facts.issue().at())));
        sheet.down(10);
        sheet.paragraph(
                "P", Style.BODY, words.text("attestations.paper.states", facts.issuer().name()));
        sheet.down(3);
        sheet.fittedLine("P", Style.NAME, facts.holder().fullName(), 15);
        sheet.down(3);
        sheet.paragraph("P", Style.BODY, words.text(did(facts)));
        sheet.down(3);
        sheet.paragraph(
                "P",
                Style.SUBJECT,
                words.text("attestations.paper.pathway", facts.subject().title()));
        sheet.paragraph("P", Style.BODY, facts.subject().variantTitle());
        sheet.down(10);
    }

    private static String did(AttestationFacts facts) {
        String kind = facts.issue().kind().code();
        return "attestations.paper." + kind + (facts.presence() == null ? ".did" : ".session");
    }

    /** The lines that say under which conditions: label and value, tagged as a table. */
    static void conditions(Sheet sheet, List<Condition> conditions, Wording words) {
        LabelledLines.draw(
                sheet,
                conditions.stream()
                        .map(c -> new LabelledLines.Line(words.text(c.key()), c.value()))
                        .toList());
    }

    /** One line: the key of its label, and the value. */
    record Condition(String key, String value) {}

    /** The conditions that both papers name. */
    static List<Condition> shared(AttestationFacts facts, Wording words) {
        AttestationFacts.Subject subject = facts.subject();
        List<Condition> rows = new ArrayList<>();
        rows.add(new Condition("attestations.paper.format", subject.format()));
        rows.add(
                new Condition(
                        "attestations.paper.frame",
                        words.text("attestations.frame." + subject.frame())));
        AttestationFacts.Presence presence = facts.presence();
        if (presence != null) {
            rows.addAll(ofSession(subject, presence, words));
            return rows;
        }
        rows.add(
                new Condition(
                        "attestations.paper.versions",
                        words.text(
                                "attestations.paper.versions.value",
                                subject.version(),
                                subject.course(),
                                subject.courseVersion())));
        if (facts.issue().kind() == AttestationKind.SUIVI) {
            rows.add(new Condition("attestations.paper.licence", subject.licence()));
        }
        return rows;
    }

    private static List<Condition> ofSession(
            AttestationFacts.Subject subject, AttestationFacts.Presence presence, Wording words) {
        List<Condition> rows = new ArrayList<>();
        if (!presence.place().isBlank()) {
            rows.add(new Condition("attestations.paper.place", presence.place()));
        }
        rows.add(
                new Condition(
                        "attestations.paper.template",
                        words.text(
                                "attestations.paper.template.value",
                                subject.course(),
                                subject.courseVersion())));
        return rows;
    }
}
