package org.ramure.pathways.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.pathways.compose.Composition.Choice;
import org.ramure.pathways.compose.Composition.Reason;
import org.ramure.pathways.compose.Composition.Served;

class ComposerTests {

    private static final int SEEDS = 1200;

    /** Small tables, so that a thousand small questions take seconds. */
    private final Composer small = new Composer(400, 50_000_000);

    @Test
    void isAsGoodAsTryingEverySetWhateverThePrerequisites() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Composer.Question question =
                    RandomQuestions.of(seed, 4 + seed % 8, 1 + seed % 4, seed % 4);
            Composition found = small.compose(question);
            BruteForce.Best best = BruteForce.of(question, found.unitsPerLevel());

            assertThat(found.isExact()).as("seed %s", seed).isTrue();
            assertThat(found.value()).as("worth, seed %s", seed).isEqualTo(best.worth());
            assertThat(found.minutes()).as("minutes, seed %s", seed).isEqualTo(best.minutes());
        }
    }

    @Test
    void isAsGoodAsTryingEverySetOfFourteen() {
        for (int seed = 0; seed < 25; seed++) {
            Composer.Question question = RandomQuestions.of(90_000 + seed, 14, 3, 3);
            Composition found = small.compose(question);

            assertThat(found.isExact()).isTrue();
            assertThat(new BruteForce.Best(found.value(), found.minutes()))
                    .as("seed %s", seed)
                    .isEqualTo(BruteForce.of(question, found.unitsPerLevel()));
        }
    }

    @Test
    void keepsWithinTheMinutesAndPutsFirstWhatComesFirst() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Composer.Question question = RandomQuestions.of(seed, 30, 4, 3);
            Composition found = small.compose(question);
            Set<String> done = new HashSet<>();
            question.candidates().stream().filter(Candidate::known).forEach(c -> done.add(c.id()));
            for (Choice choice : found.choices()) {
                assertThat(done).as("seed %s", seed).containsAll(choice.activity().requires());
                done.add(choice.activity().id());
            }
            assertThat(found.minutes())
                    .isLessThanOrEqualTo(question.budget())
                    .isEqualTo(
                            found.choices().stream().mapToInt(c -> c.activity().minutes()).sum());
            assertThat(found.value()).isLessThanOrEqualTo(found.bound());
            assertThat(found.choices().size() + found.leftOut().size()).isEqualTo(30);
        }
    }

    @Test
    void theBoundHoldsWhereTheSearchIsCutShort() {
        var hurried = new Composer(400, 1);
        int cut = 0;
        for (int seed = 0; seed < 300; seed++) {
            Composer.Question question = RandomQuestions.of(seed, 11, 3, 3);
            Composition found = hurried.compose(question);
            long best = BruteForce.of(question, found.unitsPerLevel()).worth();
            assertThat(best).as("seed %s", seed).isBetween(found.value(), found.bound());
            cut += found.isExact() ? 0 : 1;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        for (int seed = 0; seed < 100; seed++) {
            Composer.Question question = RandomQuestions.of(seed, 40, 4, 2);
            assertThat(new Composer().compose(question))
                    .isEqualTo(new Composer().compose(RandomQuestions.of(seed, 40, 4, 2)));
        }
    }

    @Test
    void theOrderOfTheCandidatesChangesNeitherWorthNorMinutes() {
        for (int seed = 0; seed < 100; seed++) {
            Composer.Question question = RandomQuestions.of(seed, 12, 3, 2);
            List<Candidate> shuffled = new ArrayList<>(question.candidates());
            Collections.shuffle(shuffled, new Random(seed));
            Composition one = small.compose(question);
            Composition other =
                    small.compose(
                            new Composer.Question(shuffled, question.gaps(), question.budget()));
            assertThat(other.value()).isEqualTo(one.value());
            assertThat(other.minutes()).isEqualTo(one.minutes());
        }
    }

    @Test
    void saysWhatEachChoiceServesAndWhatItAsksForFirst() {
        var text = new Candidate("text", 10, Map.of(), Set.of(), false);
        var exercise =
                new Candidate("exercise", 30, Map.of("C4", 2, "C1", 1), Set.of("text"), false);
        Composition found =
                small.compose(
                        new Composer.Question(
                                List.of(exercise, text), Map.of("C1", 1, "C4", 2, "C7", 3), 60));

        assertThat(found.choices())
                .extracting(c -> c.activity().id())
                .containsExactly("text", "exercise");
        assertThat(found.choices().getFirst().opens()).containsExactly("exercise");
        assertThat(found.choices().getLast().after()).containsExactly("text");
        assertThat(found.choices().getLast().serves())
                .containsExactly(new Served("C4", 2), new Served("C1", 1));
    }

    @Test
    void saysWhyTheOthersWereLeftOut() {
        List<Candidate> all =
                List.of(
                        new Candidate("known", 10, Map.of("C1", 1), Set.of(), true),
                        new Candidate("other", 10, Map.of("C2", 1), Set.of(), false),
                        new Candidate("long", 90, Map.of("C1", 3), Set.of(), false),
                        new Candidate("behind", 5, Map.of("C1", 3), Set.of("long"), false),
                        new Candidate("lost", 5, Map.of("C1", 3), Set.of("nowhere"), false),
                        new Candidate("circle", 5, Map.of("C1", 3), Set.of("circle"), false),
                        new Candidate("best", 40, Map.of("C1", 3), Set.of("known"), false),
                        new Candidate("less", 40, Map.of("C1", 2), Set.of(), false));
        Composition found = small.compose(new Composer.Question(all, Map.of("C1", 2, "C2", 0), 60));

        assertThat(found.choices()).extracting(c -> c.activity().id()).containsExactly("best");
        assertThat(found.leftOut())
                .extracting(l -> l.activity().id() + " " + l.reason())
                .containsExactly(
                        "known " + Reason.KNOWN,
                        "other " + Reason.NO_GAP,
                        "long " + Reason.TOO_LONG,
                        "behind " + Reason.TOO_LONG,
                        "lost " + Reason.UNREACHABLE,
                        "circle " + Reason.UNREACHABLE,
                        "less " + Reason.LESS_USEFUL);
    }

    @Test
    void hasNothingToSayWithoutAGapOrWithoutTime() {
        var one = new Candidate("one", 10, Map.of("C1", 1), Set.of(), false);
        assertThat(
                        small.compose(new Composer.Question(List.of(one), Map.of("C1", 0), 60))
                                .choices())
                .isEmpty();
        assertThat(small.compose(new Composer.Question(List.of(one), Map.of("C1", 3), 0)).choices())
                .isEmpty();
        assertThat(small.compose(new Composer.Question(List.of(), Map.of(), 60)).isExact())
                .isTrue();
    }

    @Test
    void servesTheWidestGapsWhereThereAreTooManyToCount() {
        Map<String, Integer> gaps = new HashMap<>();
        List<Candidate> all = new ArrayList<>();
        for (int c = 10; c < 50; c++) {
            gaps.put("C" + c, c == 30 ? 3 : 1);
            all.add(new Candidate("a" + c, 10, Map.of("C" + c, 1), Set.of(), false));
        }
        Composition found = new Composer().compose(new Composer.Question(all, gaps, 10));
        assertThat(found.choices()).extracting(c -> c.activity().id()).containsExactly("a30");
    }

    @Test
    void fiveHundredActivitiesAreAnsweredExactly() {
        Composer.Question question =
                new Composer.Question(
                        RandomQuestions.of(20261121, 500, 7, 2).candidates(),
                        Map.of("C1", 2, "C4", 2, "C6", 2),
                        240);
        Composition found = new Composer().compose(question);
        assertThat(found.isExact()).isTrue();
        assertThat(found.minutes()).isBetween(1, 240);
    }

    @Test
    void refusesTwoActivitiesWithOneName() {
        var one = new Candidate("one", 10, Map.of("C1", 1), Set.of(), false);
        assertThatThrownBy(() ->
                        small.compose(
                                new Composer.Question(List.of(one, one), Map.of("C1", 1), 60)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
