package org.ramure.toolkit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final Weights DEFAULT =
            Weights.of(List.of(List.of(60, 25, 15), List.of(15, 60, 25), List.of(25, 15, 60)), 100)
                    .orElseThrow();

    @Test
    void theSixSumsOfTheMethodAreAHundred() {
        assertThat(sums(DEFAULT)).containsOnly(100).hasSize(6);
    }

    @Test
    void refusesASquareWhoseSumsAreWrong() {
        assertThat(Weights.of(List.of(List.of(60, 40), List.of(40, 61)), 100)).isEmpty();
        assertThat(Weights.of(List.of(List.of(110, -10), List.of(-10, 110)), 100)).isEmpty();
        assertThat(Weights.of(List.of(List.of(100)), 100)).isPresent();
        assertThat(Weights.of(List.of(List.of(50, 50), List.of(100)), 100)).isEmpty();
    }

    @Test
    void readsWhatItWritesAndNothingElse() {
        assertThat(Weights.read(DEFAULT.toString(), 3, 100)).contains(DEFAULT);
        assertThat(Weights.read("60,25,15,15,60,25,25,15,61", 3, 100)).isEmpty();
        assertThat(Weights.read("60,25,15", 3, 100)).isEmpty();
        assertThat(Weights.read("=cmd()", 3, 100)).isEmpty();
        assertThat(Weights.read("", 3, 100)).isEmpty();
        assertThat(Weights.read("99999999999,1,1,1,1,1,1,1,1", 3, 100)).isEmpty();
    }

    /** Any cell takes any value from 0 to the total, and all sums stay, whatever came before. */
    @Test
    void everyMoveReachesItsAimAndKeepsAllSums() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int size = 2 + random.nextInt(4);
            int total = 1 + random.nextInt(200);
            Weights weights = Weights.of(diagonal(size, total), total).orElseThrow();
            for (int move = 0; move < 12; move++) {
                int row = random.nextInt(size);
                int column = random.nextInt(size);
                int aim = random.nextInt(total + 1);
                weights = weights.with(row, column, aim);
                assertThat(weights.get(row, column)).as("seed %s", seed).isEqualTo(aim);
                assertThat(sums(weights)).as("seed %s", seed).containsOnly(total);
                assertThat(Weights.read(weights.toString(), size, total)).contains(weights);
            }
        }
    }

    @Test
    void whatLiesOutsideStopsAtTheEdge() {
        assertThat(DEFAULT.with(0, 0, 500).get(0, 0)).isEqualTo(100);
        assertThat(DEFAULT.with(0, 0, -3).get(0, 0)).isZero();
        assertThat(DEFAULT.with(1, 1, 60)).isEqualTo(DEFAULT);
    }

    private static List<List<Integer>> diagonal(int size, int total) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                row.add(i == j ? total : 0);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Integer> sums(Weights weights) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            int row = 0;
            int column = 0;
            for (int j = 0; j < weights.size(); j++) {
                row += weights.get(i, j);
                column += weights.get(j, i);
            }
            sums.add(row);
            sums.add(column);
        }
        return sums;
    }
}
