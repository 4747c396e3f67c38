package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticeFile;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** The rows of a dated copy: level, evidence, impact. */
class CopyTable extends Div {

    private static final String HTTPS = "https://";

    /** {@code files} gives the address of a file. */
    CopyTable(PracticeGrid grid, FrozenVersion version, Function<PracticeFile, String> files) {
        PlainTable table =
                new PlainTable(
                        PracticeWords.version(this, version),
                        getTranslation("portfolio.practices.column.practice"),
                        getTranslation("portfolio.practices.column.level"),
                        getTranslation("portfolio.practices.column.evidence"),
                        getTranslation("portfolio.practices.column.impact"));
        for (PracticeRow row : version.rows()) {
            table.addRow(
                    new Span(grid.title(row.practice(), Reader.language())),
                    PracticeWords.level(this, grid, row.level()),
                    evidence(row, files),
                    new Span(PracticeWords.impacts(grid, row)));
        }
        add(table);
    }

    private static Component evidence(PracticeRow row, Function<PracticeFile, String> files) {
        Div cell = new Div();
        cell.addClassName("portfolio-practices-evidence");
        say(cell, row.text(PracticeFields.EVIDENCE_TITLE), "portfolio-practices-strong");
        say(cell, row.text(PracticeFields.EVIDENCE), "");
        String link = row.text(PracticeFields.LINK).strip();
        if (link.startsWith(HTTPS)) {
            Anchor anchor = new Anchor(link, link);
            anchor.setRouterIgnore(true);
            anchor.setTarget("_blank");
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            cell.add(anchor);
        } else {
            say(cell, link, "");
        }
        row.files().forEach(file -> cell.add(PracticeWords.plain(files.apply(file), file.name())));
        return cell;
    }

    private static void say(Div cell, String text, String style) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            if (!style.isEmpty()) {
                paragraph.addClassName(style);
            }
            cell.add(paragraph);
        }
    }
}
