package org.ramure.toolkit.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.WrittenExample;

class ExampleSearchTests {

    private static final ExampleIndex INDEX =
            index(
                    WrittenExample.of(
                            "minibus",
                            "La mobilité au village",
                            "Un minibus partagé en milieu rural.",
                            "Les aînés n’avaient plus de bus ; une entreprise prête le sien."),
                    WrittenExample.of(
                            "jardin",
                            "Un jardin à l’hôpital",
                            "Des bénévoles jardinent avec les patients.",
                            "La mobilité des patients s’améliore aussi."),
                    WrittenExample.of(
                            "oeuvre",
                            "Cœur de bourg",
                            "Une œuvre commune d’artisans et d’écoles.",
                            "Les élèves restaurent des vitraux ; les chevaux tirent la charrette."));

    private static ExampleIndex index(Example... examples) {
        ExampleIndex.Builder builder =
                new ExampleIndex.Builder((facet, code) -> LocalizedText.same(code));
        Arrays.stream(examples).forEach(builder::add);
        return builder.build();
    }

    private static List<String> found(String words) {
        return INDEX.search(ExampleQuery.words(words), 0, 10).codes();
    }

    @ParameterizedTest
    @CsvSource({
        "mobilités rurales, minibus",
        "MOBILITES RURALES, minibus",
        "mobilite rural, minibus",
        "villages, minibus",
        "l’hôpital, jardin",
        "l'hopital, jardin",
        "hopitaux, jardin",
        "bénévole, jardin",
        "coeur, oeuvre",
        "œuvres, oeuvre",
        "ecole, oeuvre",
        "cheval, oeuvre",
        "vitrail, oeuvre",
        "aines, minibus",
        "garden hospital (en) jardin, jardin"
    })
    void accentsPluralsAndElisionsDoNotMatter(String words, String expected) {
        assertThat(found(words)).startsWith(expected);
    }

    @Test
    void aTitleCountsMoreThanASummaryAndThatMoreThanTheText() {
        ExampleIndex index =
                index(
                        WrittenExample.of("texte", "Un", "Deux", "La cantine partage."),
                        WrittenExample.of("resume", "Un", "La cantine partage.", "Trois"),
                        WrittenExample.of("titre", "La cantine partage.", "Deux", "Trois"));

        assertThat(index.search(ExampleQuery.words("cantines"), 0, 10).codes())
                .containsExactly("titre", "resume", "texte");
    }

    @Test
    void allWordsMustBeThereUnlessNothingHasThemAll() {
        assertThat(found("mobilité jardin")).containsExactly("jardin");
        ExampleIndex.Found loosened = INDEX.search(ExampleQuery.words("minibus sous-marin"), 0, 10);

        assertThat(loosened.loosened()).isTrue();
        assertThat(loosened.codes()).containsExactly("minibus");
        assertThat(INDEX.search(ExampleQuery.words("minibuss"), 0, 10).codes())
                .containsExactly("minibus");
        assertThat(INDEX.search(ExampleQuery.words("zzzzzz"), 0, 10).total()).isZero();
    }

    @Test
    void nothingAskedOrOnlyCommonWordsShowsAllInOrder() {
        assertThat(found("")).containsExactly("minibus", "jardin", "oeuvre");
        assertThat(found("\"+-*?:()[]{}~^/\\ AND OR NOT minibus")).isNotNull();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        ExampleIndex many =
                index(
                        java.util.stream.IntStream.range(0, 57)
                                .mapToObj(n ->
                                        WrittenExample.of("cas-" + n, "Un cas", "Le même", "Texte"))
                                .toArray(Example[]::new));
        List<String> all = many.search(ExampleQuery.words("cas"), 0, 100).codes();

        assertThat(all).hasSize(57).doesNotHaveDuplicates();
        assertThat(many.search(ExampleQuery.words("cas"), 20, 20).codes())
                .isEqualTo(all.subList(20, 40));
        assertThat(many.search(ExampleQuery.words("cas"), 40, 20).codes())
                .isEqualTo(all.subList(40, 57));
        assertThat(many.search(ExampleQuery.words("cas"), 60, 20).codes()).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsFoundByItsWords() {
        assertThat(
                        INDEX.resembling(
                                "Un autre minibus, prêté par une entreprise aux aînés du village",
                                2))
                .startsWith("minibus");
        assertThat(INDEX.resembling("", 2)).isEmpty();
    }
}
