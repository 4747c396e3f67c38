package org.ramure.toolkit.document.ui.desk;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.SheetField;

/** The actions of a matrix as they stand in the answers. */
final class MatrixCards {

    private MatrixCards() {}

    /** An action: its row in the list, what, in which cell (may be empty), and when. */
    record Card(String row, String what, String cell, @Nullable LocalDate day)
            implements Serializable {

        String key(String column) {
            return MatrixPlan.CARDS + "." + row + "." + column;
        }
    }

    static List<Card> of(MatrixPlan plan, SheetDocument document) {
        return of(document.sheet().field(MatrixPlan.CARDS).orElseThrow(), document.texts());
    }

    /** The same of other answers, such as those of a kept copy. */
    static List<Card> of(SheetField list, Map<String, String> texts) {
        return list.rows().stream()
                .map(row -> card(row.id(), texts))
                .filter(card -> !card.what().isBlank())
                .toList();
    }

    private static Card card(String row, Map<String, String> texts) {
        String prefix = MatrixPlan.CARDS + "." + row + ".";
        return new Card(
                row,
                texts.getOrDefault(prefix + MatrixPlan.WHAT, "").strip(),
                texts.getOrDefault(prefix + MatrixPlan.CELL, ""),
                day(texts.getOrDefault(prefix + MatrixPlan.WHEN, "")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
