package org.ramure.toolkit.resource;

import java.util.List;
import java.util.Map;

/**
 * Counts of resources by letter and by the codes of another facet. A resource may have several
 * codes, so that {@link #row} is no sum of the cells.
 */
public record Pivot(
        ResourceFacet columns,
        List<String> codes,
        Map<Cell, Integer> cells,
        Map<String, Integer> rows) {

    /** A place in the table. */
    public record Cell(String letter, String code) {}

    /** How many resources of this letter have this code. */
    public int count(String letter, String code) {
        return cells.getOrDefault(new Cell(letter, code), 0);
    }

    /** How many resources of this letter there are, whatever their codes. */
    public int row(String letter) {
        return rows.getOrDefault(letter, 0);
    }
}
