package org.ramure.cohorts.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.ramure.cohorts.Frame;
import org.ramure.shared.paper.BulletList;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.LabelledLines.Line;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;

/** The frame that all papers of a session share: who writes, the title, the end and the foot. */
final class PaperForm {

    private static final float SIGNATURE_ROOM = 96;

    private final CohortFacts facts;
    private final PaperWords words;
    private final String title;
    private final Sheet sheet;
    private final List<Line> lines = new ArrayList<>();

    /** Begins a paper; {@code about} tells it apart from others of its kind. */
    PaperForm(CohortFacts facts, PaperWords words, String title, String about) {
        this.facts = facts;
        this.words = words;
        this.title = title;
        this.sheet =
                new Sheet(
                        new TaggedPdf(
                                new TaggedPdf.About(
                                        words.language(),
                                        about.isEmpty() ? title : title + " · " + about,
                                        facts.issuer().name(),
                                        facts.cohort().title(),
                                        facts.now())));
        Letterhead.draw(sheet, facts.issuer().name(), letterhead());
        sheet.moveTo(Math.min(sheet.y() - 18, Sheet.TOP - 58));
        sheet.fittedLine("H1", Style.H1.sized(24), title, 17);
        sheet.down(6);
    }

    private List<String> letterhead() {
        List<String> below = new ArrayList<>(facts.issuer().lines());
        String declaration = facts.issuer().declaration();
        if (facts.cohort().details().frame() == Frame.OF && !declaration.isBlank()) {
            below.add(words.of("issuer.declaration", declaration));
        }
        return below;
    }

    Sheet sheet() {
        return sheet;
    }

    PaperForm subject(String text) {
        sheet.paragraph("P", Style.SUBJECT, text);
        sheet.down(8);
        return this;
    }

    PaperForm name(String text) {
        sheet.fittedLine("P", Style.NAME.sized(19), text, 13);
        return this;
    }

    PaperForm say(String text) {
        if (!text.isBlank()) {
            sheet.paragraph("P", Style.BODY, text);
            sheet.down(4);
        }
        return this;
    }

    PaperForm small(String text) {
        sheet.paragraph("P", Style.SMALL_MUTED, text);
        sheet.down(3);
        return this;
    }

    PaperForm heading(String text) {
        sheet.down(7);
        sheet.room(52);
        sheet.paragraph("H2", Style.H2, text);
        sheet.down(3);
        return this;
    }

    PaperForm list(List<String> items) {
        BulletList.draw(sheet, Style.BODY, items);
        sheet.down(4);
        return this;
    }

    /** Adds a line to those that {@link #lines} draws; one without value is left out. */
    PaperForm line(String label, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(label, value));
        }
        return this;
    }

    PaperForm lines() {
        LabelledLines.draw(sheet, lines);
        lines.clear();
        return this;
    }

    PaperForm table(List<Column> columns, List<List<Cell>> rows) {
        PaperTable.read(sheet, columns).draw(rows);
        sheet.down(7);
        return this;
    }

    /** Where and when it was made, by whom, and room for stamp and signature. */
    PaperForm signature() {
        sheet.room(SIGNATURE_ROOM);
        sheet.down(12);
        String city = facts.issuer().city();
        say(
                city.isBlank()
                        ? words.of("made", words.day(facts.now()))
                        : words.of("madeAt", city, words.day(facts.now())));
        String signatory = facts.issuer().signatory();
        say(signatory.isBlank() ? words.of("signatory.blank") : signatory);
        small(words.of("signatory.stamp"));
        sheet.down(40);
        return this;
    }

    byte[] close() {
        return sheet.close(
                (page, pages) -> words.of("foot", title, facts.cohort().title(), page, pages));
    }
}
