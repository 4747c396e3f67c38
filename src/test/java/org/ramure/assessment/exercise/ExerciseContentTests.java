package org.ramure.assessment.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.exercise.ExerciseContent.Field;

class ExerciseContentTests {

    private final ExerciseContent exercise = SampleExercise.read();

    @Test
    void addsUpChoicesBoxesAndCells() {
        var answers = Map.of("place", "b", "qui", "assoc,coll", "carte.l2.accord", "oui");
        assertThat(exercise.points(answers)).isEqualTo(2 + 2 + 3);
        assertThat(exercise.mostPoints()).isEqualTo(2 + 2 + 3 + 3);
    }

    @Test
    void explainsASumByTheHighestLevelItReaches() {
        assertThat(title(Map.of())).isEqualTo("S'éveiller");
        assertThat(title(Map.of("place", "b", "carte.l1.accord", "oui"))).isEqualTo("Premiers pas");
        assertThat(title(Map.of("place", "vanished"))).isEqualTo("S'éveiller");
    }

    private String title(Map<String, String> answers) {
        return Objects.requireNonNull(exercise.level(answers)).title();
    }

    @Test
    void missesRequiredFieldsThatHoldNothing() {
        assertThat(exercise.missing(Map.of("besoin", "  \n")))
                .extracting(Field::id)
                .containsExactly("besoin", "place", "carte");
        assertThat(exercise.missing(Map.of("besoin", "x", "place", "a", "carte.l2.role", "y")))
                .isEmpty();
    }

    @Test
    void knowsOnlyKeysThatItHas() {
        assertThat(exercise.slot("carte.l1.role")).isPresent();
        assertThat(exercise.slot("carte")).isEmpty();
        assertThat(exercise.slot("carte.l1")).isEmpty();
        assertThat(exercise.slot("carte.l3.role")).isEmpty();
        assertThat(exercise.slot("")).isEmpty();
    }
}
