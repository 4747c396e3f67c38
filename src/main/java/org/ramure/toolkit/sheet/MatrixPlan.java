package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.LocalizedText;

/**
 * A matrix of weights in which dated cards are laid. {@code weights} and {@code places} go row by
 * row; each row and each column of the weights sums to {@code total}. Weights are kept as one
 * answer under {@link #WEIGHTS}, cards as the rows of the list {@link #CARDS}.
 */
public record MatrixPlan(
        List<Line> rows,
        List<Line> columns,
        Weights weights,
        List<List<LocalizedText>> places,
        LocalizedText card) {

    /** The key of the weights, and the id of the section that holds both. */
    public static final String WEIGHTS = "poids";

    /** The id of the list of cards. */
    public static final String CARDS = "cartes";

    /** Columns of a card: what, where, when. */
    public static final String WHAT = "action";

    public static final String CELL = "case";
    public static final String WHEN = "date";

    /** A row, or a column with its horizon; {@code months} is 0 where there is none. */
    public record Line(String id, LocalizedText label, LocalizedText hint, int months) {}

    /** How a cell is written in an answer: {@code row-column}. */
    public String cell(int row, int column) {
        return rows.get(row).id() + "-" + columns.get(column).id();
    }

    /** The weights in an answer; the plan's own where nothing sound is written. */
    public Weights weights(String answer) {
        return Weights.read(answer, weights.size(), weights.total()).orElse(weights);
    }

    /** The column of a cell. */
    public Optional<Line> columnOf(String cell) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (cell(row, column).equals(cell)) {
                    return Optional.of(columns.get(column));
                }
            }
        }
        return Optional.empty();
    }
}
