package org.ramure.attestations.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.BranchMotif;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;

/** Competence by competence: the level, how it is known, and on what it rests. */
final class AssessmentBody {

    private static final float[] COLUMNS = {0, 172, 296, 384};
    private static final float GAP = 8;
    private static final float SCALE_STEP = 26;

    private final Sheet sheet;
    private final TaggedPdf pdf;
    private final AttestationFacts.Assessment assessment;
    private final Wording words;
    private final String about;

    private AssessmentBody(
            Sheet sheet,
            AttestationFacts facts,
            AttestationFacts.Assessment assessment,
            Wording words) {
        this.sheet = sheet;
        this.pdf = sheet.pdf();
        this.assessment = assessment;
        this.words = words;
        this.about = facts.presence() == null ? "" : ".session";
    }

    static void draw(
            Sheet sheet,
            AttestationFacts facts,
            AttestationFacts.Assessment assessment,
            Wording words) {
        new AssessmentBody(sheet, facts, assessment, words).draw(facts);
    }

    private void draw(AttestationFacts facts) {
        List<PaperHead.Condition> conditions = new ArrayList<>();
        conditions.add(
                new PaperHead.Condition(
                        "attestations.paper.framework",
                        words.text(
                                "attestations.paper.framework.value",
                                assessment.title(),
                                assessment.version())));
        conditions.add(
                new PaperHead.Condition(
                        "attestations.paper.reading",
                        words.text(
                                "attestations.paper.reading." + assessment.moment(),
                                words.day(assessment.takenOn()))));
        conditions.addAll(PaperHead.shared(facts, words));
        PaperHead.conditions(sheet, conditions, words);
        sheet.paragraph("H2", Style.H2, words.text("attestations.paper.lines.title"));
        sheet.down(3);
        pdf.group("Table", this::table);
        sheet.down(6);
        sheet.paragraph(
                "P", Style.SMALL_MUTED, words.text("attestations.paper.mode.legend" + about));
        scale();
        if (assessment.reconstructed()) {
            sheet.down(6);
            sheet.paragraph(
                    "P",
                    Style.SMALL_MUTED,
                    words.text("attestations.paper.reconstructed", assessment.source()));
        }
        sheet.down(10);
        Objectives.draw(sheet, facts, words);
    }

    private void table() {
        sheet.room(60);
        pdf.group(
                "TR",
                () -> {
                    header(0, "attestations.paper.lines.competence");
                    header(1, "attestations.paper.lines.level");
                    header(2, "attestations.paper.lines.mode");
                    header(3, "attestations.paper.lines.basis");
                });
        sheet.down(Style.LABEL.leading() + 1);
        sheet.rule();
        assessment.lines().forEach(this::row);
    }

    private void header(int column, String key) {
        pdf.headerCell(true, () -> cell(column, Style.LABEL, words.text(key), sheet.y() - 1));
    }

    private void row(AttestationFacts.Line line) {
        boolean assessed = line.mode() != AssessmentMode.NONE;
        String title = line.code() + "\u00A0· " + line.label();
        String level =
                assessed
                        ? line.level() + "\u00A0· " + line.levelLabel()
                        : words.text("attestations.paper.unassessed");
        String mode = assessed ? words.text(line.mode().key() + about) : "—";
        String basis = assessed ? basis(line) : "—";
        float twig = assessed ? 10 : 0;
        float height =
                Math.max(
                        Math.max(tall(0, Style.BODY, title), tall(1, Style.SMALL, level) + twig),
                        Math.max(tall(2, Style.SMALL, mode), tall(3, Style.SMALL, basis)));
        sheet.room(height + 9);
        float top = sheet.y() - 4;
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(false, () -> cell(0, Style.BODY, title, top));
                    pdf.leaf("TD", () -> cell(1, Style.SMALL, level, top - twig));
                    pdf.leaf("TD", () -> cell(2, Style.SMALL, mode, top));
                    pdf.leaf("TD", () -> cell(3, Style.SMALL, basis, top));
                });
        if (assessed) {
            float x = Sheet.LEFT + COLUMNS[1] + 4;
            int levels = assessment.levels().size();
            pdf.artifact(() -> BranchMotif.twig(pdf.canvas(), x, top - 5.5f, line.level(), levels));
        }
        sheet.down(height + 9);
        sheet.rule();
    }

    private String basis(AttestationFacts.Line line) {
        return words.text("attestations.paper.basis", line.practices(), line.practicesDescribed())
                + ", "
                + words.text("attestations.paper.proofs", line.proofs());
    }

    private void scale() {
        sheet.down(8);
        sheet.room(30 + SCALE_STEP * assessment.levels().size());
        sheet.paragraph("H2", Style.H2, words.text("attestations.paper.scale.title"));
        sheet.down(2);
        pdf.group("L", () -> assessment.levels().forEach(this::level));
    }

    private void level(AttestationFacts.LevelMeaning level) {
        String name = level.number() + "\u00A0· " + level.label();
        float textX = 136;
        float height = sheet.height(Style.SMALL, level.description(), Sheet.WIDTH - textX) + 3;
        sheet.room(height);
        float top = sheet.y();
        pdf.group(
                "LI",
                () -> {
                    pdf.leaf(
                            "Lbl",
                            () ->
                                    sheet.draw(
                                            Style.SMALL_STRONG,
                                            name,
                                            Sheet.LEFT,
                                            top,
                                            textX - GAP));
                    pdf.leaf(
                            "LBody",
                            () ->
                                    sheet.draw(
                                            Style.SMALL,
                                            level.description(),
                                            Sheet.LEFT + textX,
                                            top,
                                            Sheet.WIDTH - textX));
                });
        sheet.down(height);
    }

    private void cell(int column, Style style, String text, float top) {
        sheet.draw(style, text, Sheet.LEFT + COLUMNS[column], top, width(column));
    }

    private float tall(int column, Style style, String text) {
        return sheet.height(style, text, width(column));
    }

    private static float width(int column) {
        float end = column + 1 < COLUMNS.length ? COLUMNS[column + 1] - GAP : Sheet.WIDTH;
        return end - COLUMNS[column];
    }
}
