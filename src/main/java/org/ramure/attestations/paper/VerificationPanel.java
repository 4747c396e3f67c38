package org.ramure.attestations.paper;

import org.openpdf.text.Rectangle;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.QrCode;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;
import org.ramure.shared.paper.Typeface;

/**
 * The lower part of the last page: what the paper is not, and how anyone can check it, by camera or
 * by hand.
 */
final class VerificationPanel {

    private static final float HEIGHT = 106;
    private static final float QR = 90;
    private static final float PADDING = 8;
    private static final float GAP = 6;

    private final Sheet sheet;
    private final TaggedPdf pdf;
    private final Wording words;
    private final AttestationPaper.Seal seal;

    private VerificationPanel(Sheet sheet, Wording words, AttestationPaper.Seal seal) {
        this.sheet = sheet;
        this.pdf = sheet.pdf();
        this.words = words;
        this.seal = seal;
    }

    static void draw(
            Sheet sheet, AttestationFacts facts, AttestationPaper.Seal seal, Wording words) {
        String notice = words.text("attestations.paper.notCertifying");
        float noticeHeight = sheet.height(Style.NOTE, notice, Sheet.WIDTH);
        sheet.room(height(sheet, facts, words));
        signature(sheet, facts, words);
        sheet.moveTo(Math.min(sheet.y(), Sheet.BOTTOM + HEIGHT + GAP + noticeHeight));
        sheet.paragraph("P", Style.NOTE, notice);
        sheet.down(GAP);
        new VerificationPanel(sheet, words, seal).panel(facts);
    }

    /** What must be left on a page for all of it. */
    static float height(Sheet sheet, AttestationFacts facts, Wording words) {
        float notice =
                sheet.height(
                        Style.NOTE, words.text("attestations.paper.notCertifying"), Sheet.WIDTH);
        return HEIGHT + notice + signatureHeight(facts) + 2 * GAP;
    }

    private static float signatureHeight(AttestationFacts facts) {
        return facts.issuer().signatory().isBlank() ? 0 : 24;
    }

    private static void signature(Sheet sheet, AttestationFacts facts, Wording words) {
        if (!facts.issuer().signatory().isBlank()) {
            sheet.down(8);
            sheet.paragraph(
                    "P",
                    Style.BODY,
                    words.text(
                            "attestations.paper.signed",
                            facts.issuer().name(),
                            facts.issuer().signatory()));
        }
    }

    private void panel(AttestationFacts facts) {
        float top = sheet.y();
        float bottom = top - HEIGHT;
        sheet.tint(
                new Rectangle(Sheet.LEFT, bottom, Sheet.RIGHT, top),
                canvas -> canvas.setColorFill(Style.FOREST_TINT));
        float textLeft = Sheet.LEFT + QR + 2 * PADDING + 6;
        float width = Sheet.RIGHT - PADDING - textLeft;
        sheet.moveTo(top - PADDING + 1);
        words(facts, textLeft, width);
        qrCode(bottom);
        sheet.moveTo(bottom);
    }

    private void words(AttestationFacts facts, float textLeft, float width) {
        text(
                "H2",
                Style.H2.sized(11),
                words.text("attestations.paper.verify.title"),
                textLeft,
                width);
        text("P", Style.SMALL, words.text("attestations.paper.verify.how"), textLeft, width);
        link(textLeft, width);
        sheet.down(3);
        text(
                "P",
                Style.SMALL_STRONG,
                words.text("attestations.paper.verify.code", seal.code()),
                textLeft,
                width);
        sheet.down(3);
        text(
                "P",
                Style.SMALL_MUTED.sized(7.5f),
                words.text("attestations.paper.verify.fingerprint", seal.fingerprint().grouped()),
                textLeft,
                width);
        text(
                "P",
                Style.SMALL_MUTED.sized(7.5f),
                words.text(
                        "attestations.paper.verify.consent"
                                + (facts.presence() == null ? "" : ".session"),
                        facts.issue().template()),
                textLeft,
                width);
    }

    private void qrCode(float bottom) {
        float qrBottom = bottom + (HEIGHT - QR) / 2;
        Rectangle square =
                new Rectangle(
                        Sheet.LEFT + PADDING, qrBottom, Sheet.LEFT + PADDING + QR, qrBottom + QR);
        pdf.figure(
                words.text("attestations.paper.verify.qr", seal.url()),
                square,
                () -> QrCode.draw(pdf.canvas(), seal.url(), square));
    }

    private void text(String role, Style style, String text, float x, float width) {
        pdf.leaf(role, () -> sheet.moveTo(sheet.draw(style, text, x, sheet.y(), width)));
    }

    private void link(float x, float width) {
        Style style = new Style(Typeface.TEXT, 8.5f, 11.5f, Style.FOREST);
        float top = sheet.y();
        float bottom = top - sheet.height(style, seal.url(), width);
        pdf.group(
                "P",
                () ->
                        pdf.link(
                                new Rectangle(x, bottom, x + width, top),
                                seal.url(),
                                words.text("attestations.paper.verify.link"),
                                () -> sheet.draw(style, seal.url(), x, top, width)));
        sheet.moveTo(bottom);
    }
}
