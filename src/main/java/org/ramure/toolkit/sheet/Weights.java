package org.ramure.toolkit.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A square of whole weights, none below 0, whose every row and every column sums to {@link #total}.
 * It cannot be made otherwise, and {@link #with} keeps it so.
 */
public final class Weights {

    private final int[][] cells;
    private final int total;

    private Weights(int[][] cells, int total) {
        this.cells = cells;
        this.total = total;
    }

    /** Row by row; empty where it is not a square of the right sums. */
    public static Optional<Weights> of(List<List<Integer>> rows, int total) {
        int size = rows.size();
        if (size == 0 || rows.stream().anyMatch(row -> row.size() != size)) {
            return Optional.empty();
        }
        int[][] cells = new int[size][];
        for (int i = 0; i < size; i++) {
            cells[i] = rows.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return sound(cells, total) ? Optional.of(new Weights(cells, total)) : Optional.empty();
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<Weights> read(String text, int size, int total) {
        if (!text.matches("\\d{1,6}(,\\d{1,6}){" + (size * size - 1) + "}")) {
            return Optional.empty();
        }
        List<Integer> all = Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(all.subList(i * size, (i + 1) * size));
        }
        return of(rows, total);
    }

    private static boolean sound(int[][] cells, int total) {
        for (int i = 0; i < cells.length; i++) {
            int line = i;
            if (Arrays.stream(cells[i]).anyMatch(cell -> cell < 0)
                    || Arrays.stream(cells[i]).asLongStream().sum() != total
                    || Arrays.stream(cells).mapToLong(row -> row[line]).sum() != total) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return cells.length;
    }

    public int total() {
        return total;
    }

    public int get(int row, int column) {
        return cells[row][column];
    }

    /**
     * The square with this cell as near to {@code wanted} as the sums allow (always reached from 0
     * to the total). What the cell gains, its row and its column lose, the fullest cells first; the
     * cells across the corner gain as much, so that all sums stay.
     */
    public Weights with(int row, int column, int wanted) {
        int[][] next = Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
        int aim = Math.clamp(wanted, 0, total);
        while (next[row][column] != aim) {
            boolean more = next[row][column] < aim;
            int[] corner = corner(next, row, column, more);
            int room =
                    more
                            ? Math.min(next[row][corner[1]], next[corner[0]][column])
                            : Math.min(next[row][column], next[corner[0]][corner[1]]);
            int step = Math.min(room, Math.abs(aim - next[row][column]));
            if (step == 0) {
                break;
            }
            int by = more ? step : -step;
            next[row][column] += by;
            next[corner[0]][corner[1]] += by;
            next[row][corner[1]] -= by;
            next[corner[0]][column] -= by;
        }
        return new Weights(next, total);
    }

    /** The row and the column to trade with: where there is most room, the first of equals. */
    private static int[] corner(int[][] cells, int row, int column, boolean more) {
        int[] best = {row == 0 ? 1 : 0, column == 0 ? 1 : 0};
        int most = -1;
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                if (i == row || j == column) {
                    continue;
                }
                int room = more ? Math.min(cells[row][j], cells[i][column]) : cells[i][j];
                if (room > most) {
                    most = room;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights
                && total == weights.total
                && Arrays.deepEquals(cells, weights.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    /** All cells row by row, separated by commas. */
    @Override
    public String toString() {
        return Arrays.stream(cells)
                .flatMapToInt(IntStream::of)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
