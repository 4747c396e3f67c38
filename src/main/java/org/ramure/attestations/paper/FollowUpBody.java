package org.ramure.attestations.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;
import org.ramure.shared.paper.Typeface;

/** What was done and how long it is meant to take, module by module, and to which ends. */
final class FollowUpBody {

    private static final float MINUTES_WIDTH = 92;

    /** The total never stands alone with the seal on a second page. */
    private static final int KEPT_WITH_TOTAL = 3;

    /** The last rows, the total, and what the clock means. */
    private static final float END = (KEPT_WITH_TOTAL + 1) * 15.5f + 16;

    private FollowUpBody() {}

    static void draw(
            Sheet sheet,
            AttestationFacts facts,
            AttestationFacts.FollowUp followUp,
            Wording words) {
        List<PaperHead.Condition> conditions = new ArrayList<>();
        conditions.add(
                new PaperHead.Condition(
                        key("attestations.paper.duration", followUp),
                        words.text(
                                "attestations.paper.duration.value",
                                Minutes.say(followUp.minutes()),
                                String.valueOf(followUp.minutes()))));
        conditions.add(
                new PaperHead.Condition("attestations.paper.period", period(followUp, words)));
        conditions.addAll(PaperHead.shared(facts, words));
        PaperHead.conditions(sheet, conditions, words);
        Objectives.draw(sheet, facts, words);
        sheet.down(9);
        modules(sheet, facts, followUp, words);
        sheet.down(3);
        sheet.paragraph(
                "P", Style.SMALL_MUTED, words.text("attestations.paper.clock." + followUp.clock()));
    }

    /** A key, or the one that stands for it where minutes are observed. */
    private static String key(String key, AttestationFacts.FollowUp followUp) {
        return followUp.clock().equals("prescribed") ? key : key + "." + followUp.clock();
    }

    private static String period(AttestationFacts.FollowUp followUp, Wording words) {
        return followUp.from().equals(followUp.to())
                ? words.text("attestations.paper.period.day", words.day(followUp.to()))
                : words.text(
                        "attestations.paper.period.span",
                        words.day(followUp.from()),
                        words.day(followUp.to()));
    }

    private static void modules(
            Sheet sheet, AttestationFacts facts, AttestationFacts.FollowUp done, Wording words) {
        sheet.paragraph("H2", Style.H2, words.text("attestations.paper.modules.title"));
        sheet.down(3);
        TaggedPdf pdf = sheet.pdf();
        pdf.group(
                "Table",
                () -> {
                    header(
                            sheet,
                            words.text(key("attestations.paper.modules.module", done)),
                            words.text(key("attestations.paper.modules.minutes", done)));
                    int left = done.modules().size();
                    for (AttestationFacts.ModuleDone module : done.modules()) {
                        if (left-- == KEPT_WITH_TOTAL) {
                            sheet.room(VerificationPanel.height(sheet, facts, words) + END);
                        }
                        row(sheet, Style.BODY, module.title(), Minutes.say(module.minutes()));
                    }
                    row(
                            sheet,
                            Style.STRONG,
                            words.text("attestations.paper.modules.total"),
                            Minutes.say(done.minutes()));
                });
    }

    static void header(Sheet sheet, String left, String right) {
        TaggedPdf pdf = sheet.pdf();
        sheet.room(40);
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(true, () -> cell(sheet, Style.LABEL, left));
                    pdf.headerCell(true, () -> right(sheet, Style.LABEL, right));
                });
        sheet.down(Style.LABEL.leading() + 1);
        sheet.rule();
    }

    static void row(Sheet sheet, Style style, String title, String value) {
        TaggedPdf pdf = sheet.pdf();
        float height = sheet.height(style, title, Sheet.WIDTH - MINUTES_WIDTH) + 1.5f;
        sheet.room(height);
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(false, () -> cell(sheet, style, title));
                    pdf.leaf("TD", () -> right(sheet, style, value));
                });
        sheet.down(height);
        sheet.rule();
    }

    private static void cell(Sheet sheet, Style style, String text) {
        sheet.draw(style, text, Sheet.LEFT, sheet.y() - 0.5f, Sheet.WIDTH - MINUTES_WIDTH);
    }

    private static void right(Sheet sheet, Style style, String text) {
        float width = style.face().width(Typeface.printable(text), style.size());
        sheet.draw(style, text, Sheet.RIGHT - width, sheet.y() - 0.5f, width + 1);
    }
}
