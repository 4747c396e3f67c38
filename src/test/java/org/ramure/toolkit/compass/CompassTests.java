package org.ramure.toolkit.compass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.MedocTestApplication;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.compass.Compass.Advice;
import org.ramure.toolkit.compass.Compass.Option;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.Compass.Rule;

class CompassTests {

    private static final Provenance OURS = new Provenance(Provenance.Tag.RECONSTRUCTION, "", "");

    private static Advice resource(String code, String why) {
        return new Advice(ItemKey.resource(code), LocalizedText.same(why));
    }

    private static Advice example(String code) {
        return new Advice(ItemKey.example(code), LocalizedText.same("parce que"));
    }

    private static Question question(String id, int options) {
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            all.add(new Option("o" + i, LocalizedText.same("o" + i)));
        }
        return new Question(id, LocalizedText.same(id), LocalizedText.EMPTY, all);
    }

    private static Compass compass(int most, List<Question> questions, List<Rule> rules) {
        return new Compass(
                "essai",
                "1.0.0",
                new Compass.About(LocalizedText.same("Essai"), LocalizedText.EMPTY, OURS),
                most,
                questions,
                rules);
    }

    private static final List<Question> TWO = List.of(question("qui", 2), question("temps", 2));

    @Test
    void theRuleWithMoreConditionsSpeaksFirstAndEachItemOnce() {
        Compass compass =
                compass(
                        5,
                        TWO,
                        List.of(
                                new Rule(
                                        Map.of(),
                                        List.of(
                                                resource("a", "en général"),
                                                resource("b", "en général"))),
                                new Rule(
                                        Map.of("qui", Set.of("o0"), "temps", Set.of("o0", "o1")),
                                        List.of(resource("c", "vous"), resource("b", "vous"))),
                                new Rule(
                                        Map.of("temps", Set.of("o1")),
                                        List.of(resource("d", "jamais ici")))));

        assertThat(compass.result(Map.of("qui", "o0", "temps", "o0")))
                .extracting(advice ->
                        advice.item().code()
                                + " "
                                + advice.because().in(org.ramure.shared.Language.FR))
                .containsExactly("c vous", "b vous", "a en général");
        assertThat(compass.result(Map.of()))
                .extracting(a -> a.item().code())
                .containsExactly("a", "b");
    }

    @Test
    void threeResourcesAndTwoExamplesAlwaysHaveTheirPlace() {
        Compass compass =
                compass(
                        6,
                        TWO,
                        List.of(
                                new Rule(
                                        Map.of("qui", Set.of("o0")),
                                        List.of(
                                                resource("a", ""),
                                                resource("b", ""),
                                                resource("c", ""),
                                                resource("d", ""),
                                                resource("e", ""),
                                                resource("f", ""))),
                                new Rule(
                                        Map.of(),
                                        List.of(example("x"), example("y"), example("z")))));

        assertThat(compass.result(Map.of("qui", "o0")))
                .extracting(advice -> advice.item().code())
                .containsExactly("a", "b", "c", "d", "x", "y");
    }

    /** The rules said again, as plainly as possible. */
    private static Map<String, Set<String>> brute(Compass compass, Map<String, String> answers) {
        Map<String, Set<String>> items = new HashMap<>();
        for (Rule rule : compass.rules()) {
            boolean holds = true;
            for (String question : rule.when().keySet()) {
                holds &=
                        Objects.requireNonNull(rule.when().get(question))
                                .contains(answers.getOrDefault(question, "?"));
            }
            if (holds) {
                rule.give()
                        .forEach(advice ->
                                items.computeIfAbsent(advice.item().kind(), k -> new HashSet<>())
                                        .add(advice.item().code()));
            }
        }
        return items;
    }

    private static List<Map<String, String>> combinations(List<Question> questions) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Question question : questions) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> begun : all) {
                for (Option option : question.options()) {
                    Map<String, String> one = new LinkedHashMap<>(begun);
                    one.put(question.id(), option.id());
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private static int size(Map<String, Set<String>> items, String kind) {
        return items.getOrDefault(kind, Set.of()).size();
    }

    private static boolean isEnough(Compass compass, Map<String, String> answers) {
        Map<String, Set<String>> items = brute(compass, answers);
        return size(items, ItemKey.RESOURCE) >= 3 && size(items, ItemKey.EXAMPLE) >= 2;
    }

    private static Compass random(Random random) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            questions.add(question("q" + i, 2 + random.nextInt(3)));
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(7); i++) {
            Map<String, Set<String>> when = new HashMap<>();
            for (Question question : questions) {
                if (random.nextInt(3) == 0) {
                    Set<String> of = new HashSet<>();
                    question.options()
                            .forEach(option -> {
                                if (of.isEmpty() || random.nextInt(3) > 0) {
                                    of.add(option.id());
                                }
                            });
                    when.put(question.id(), of);
                }
            }
            List<Advice> give = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                String code = "c" + random.nextInt(6);
                give.add(random.nextInt(5) < 3 ? resource(code, "r" + i) : example(code));
            }
            rules.add(new Rule(when, give));
        }
        return compass(5 + random.nextInt(3), questions, rules);
    }

    @Test
    void coverageAndResultsAgreeWithBruteForceOnTwoThousandRandomCompasses() {
        int complete = 0;
        for (int seed = 0; seed < 2000; seed++) {
            Compass compass = random(new Random(seed));
            List<Map<String, String>> all = combinations(compass.questions());
            boolean enough = all.stream().allMatch(one -> isEnough(compass, one));
            Coverage.Finding finding = Coverage.of(compass);
            assertThat(finding instanceof Coverage.Finding.Complete)
                    .as("" + seed)
                    .isEqualTo(enough);
            if (finding instanceof Coverage.Finding.Gap gap) {
                assertThat(isEnough(compass, gap.answers())).as("" + seed).isFalse();
                assertThat(gap.answers().keySet()).hasSameSizeAs(compass.questions());
            }
            complete += enough ? 1 : 0;
            for (Map<String, String> answers : all) {
                checkResult(compass, answers);
            }
        }
        assertThat(complete).isBetween(50, 1950);
    }

    private static void checkResult(Compass compass, Map<String, String> answers) {
        Map<String, Set<String>> items = brute(compass, answers);
        List<Advice> result = compass.result(answers);
        int possible = size(items, ItemKey.RESOURCE) + size(items, ItemKey.EXAMPLE);
        assertThat(result)
                .hasSize(Math.min(compass.most(), possible))
                .isEqualTo(compass.result(answers));
        assertThat(result)
                .allSatisfy(advice ->
                        assertThat(items.get(advice.item().kind())).contains(advice.item().code()));
        assertThat(result.stream().filter(a -> a.item().kind().equals(ItemKey.RESOURCE)).count())
                .isGreaterThanOrEqualTo(Math.min(3, size(items, ItemKey.RESOURCE)));
        assertThat(result.stream().filter(a -> a.item().kind().equals(ItemKey.EXAMPLE)).count())
                .isGreaterThanOrEqualTo(Math.min(2, size(items, ItemKey.EXAMPLE)));
    }

    @Test
    void manyQuestionsAreCheckedWithoutTryingEverything() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            questions.add(question("q" + i, 12));
        }
        List<Rule> rules = new ArrayList<>();
        rules.add(
                new Rule(
                        Map.of(
                                "q0",
                                Set.of(
                                        "o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "o9", "o10",
                                        "o11")),
                        List.of(
                                resource("a", ""),
                                resource("b", ""),
                                resource("c", ""),
                                example("x"),
                                example("y"))));

        assertThat(Coverage.of(compass(5, questions, rules)))
                .isInstanceOfSatisfying(
                        Coverage.Finding.Gap.class,
                        gap -> assertThat(gap.answers()).containsEntry("q0", "o0"));
    }

    @Test
    void everyCombinationOfTheShippedCompassesGivesThreeResourcesAndTwoExamples() {
        List<Compass> shipped =
                ((CompassShelf)
                                Objects.requireNonNull(
                                        MedocTestApplication.CONTENT.areas().get("compasses")))
                        .all();
        assertThat(shipped).hasSize(3);
        for (Compass compass : shipped) {
            assertThat(Coverage.of(compass)).isInstanceOf(Coverage.Finding.Complete.class);
            for (Map<String, String> answers : combinations(compass.questions())) {
                assertThat(isEnough(compass, answers)).isTrue();
            }
        }
    }
}
