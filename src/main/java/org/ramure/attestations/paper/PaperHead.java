package org.ramure.attestations.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.Wording;

/** Who states what about whom: the upper part that both papers share. */
final class PaperHead {

    private static final float BESIDE_BRANCH = 310;

    private PaperHead() {}

    static void draw(Sheet sheet, AttestationFacts facts, Wording words) {
        TaggedPdf pdf = sheet.pdf();
        pdf.artifact(() ->
                BranchMotif.corner(
                        pdf.canvas(), TaggedPdf.PAGE.getWidth(), TaggedPdf.PAGE.getHeight()));
        issuer(sheet, facts.issuer());
        String kind = facts.issue().kind().code();
        sheet.moveTo(Math.min(sheet.y() - 20, Sheet.TOP - 58));
        sheet.fittedLine("H1", Style.H1, words.text("attestations.paper." + kind + ".title"), 20);
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
        sheet.paragraph("P", Style.BODY, words.text("attestations.paper." + kind + ".did"));
        sheet.down(3);
        sheet.paragraph(
                "P",
                Style.SUBJECT,
                words.text("attestations.paper.pathway", facts.subject().title()));
        sheet.paragraph("P", Style.BODY, facts.subject().variantTitle());
        sheet.down(10);
    }

    /** The lines that say under which conditions: label and value, tagged as a table. */
    static void conditions(Sheet sheet, List<Condition> conditions, Wording words) {
        sheet.pdf()
                .group(
                        "Table",
                        () -> {
                            for (Condition condition : conditions) {
                                row(sheet, condition, words);
                            }
                        });
        sheet.down(9);
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

    private static void row(Sheet sheet, Condition condition, Wording words) {
        float labelWidth = 112;
        String label = words.text(condition.key());
        float valueWidth = Sheet.WIDTH - labelWidth;
        sheet.room(sheet.height(Style.BODY, condition.value(), valueWidth) + 3);
        float top = sheet.y();
        float[] bottom = {top};
        TaggedPdf pdf = sheet.pdf();
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(
                            false,
                            () ->
                                    bottom[0] =
                                            sheet.draw(
                                                    Style.LABEL,
                                                    label,
                                                    Sheet.LEFT,
                                                    top,
                                                    labelWidth - 8));
                    pdf.leaf(
                            "TD",
                            () ->
                                    bottom[0] =
                                            Math.min(
                                                    bottom[0],
                                                    sheet.draw(
                                                            Style.BODY,
                                                            condition.value(),
                                                            Sheet.LEFT + labelWidth,
                                                            top,
                                                            valueWidth)));
                });
        sheet.moveTo(bottom[0] - 1);
    }

    private static void issuer(Sheet sheet, AttestationFacts.Issuer issuer) {
        line(sheet, Style.ISSUER, issuer.name());
        line(sheet, Style.SMALL_MUTED, issuer.legalStatus());
        line(sheet, Style.SMALL_MUTED, issuer.address());
    }

    private static void line(Sheet sheet, Style style, String text) {
        if (!text.isBlank()) {
            sheet.pdf()
                    .leaf(
                            "P",
                            () ->
                                    sheet.moveTo(
                                            sheet.draw(
                                                    style,
                                                    text,
                                                    Sheet.LEFT,
                                                    sheet.y(),
                                                    BESIDE_BRANCH)));
        }
    }
}
