package org.ramure.assessment.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;

class ExerciseActivityTests {

    private static List<String> problems(String frontMatter) {
        var file = new TestExerciseFile(frontMatter);
        new ExerciseActivity().read(file);
        return file.said();
    }

    @Test
    void readsEveryKindOfField() {
        ExerciseContent exercise = SampleExercise.read();
        assertThat(exercise.fields()).extracting(Field::kind).containsExactly(Kind.values());
        assertThat(exercise.fields().getLast().keys())
                .containsExactly(
                        "carte.l1.role", "carte.l1.accord", "carte.l2.role", "carte.l2.accord");
        assertThat(exercise.instructions().html()).contains("La consigne.");
        assertThat(exercise.levels().getFirst().feedback().html()).contains("<strong>début");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("sources: []", "L’exercice n’a aucun champ."),
                Arguments.of(field("id: A!, kind: text, label: x"), "Identifiant absent ou mal"),
                Arguments.of(field("kind: text, label: x"), "Identifiant absent ou mal"),
                Arguments.of(field("id: a, kind: essay, label: x"), "Sorte de champ inconnue"),
                Arguments.of(field("id: a, kind: text"), "n’a pas d’intitulé"),
                Arguments.of(
                        field("id: a, kind: choice, label: x, options: [{id: o, text: y}]"),
                        "au moins deux options"),
                Arguments.of(
                        field(
                                "id: a, kind: choice, label: x, options: [{id: o, text: y}, {id: o, text: z}]"),
                        "est employé deux fois"),
                Arguments.of(
                        field(
                                "id: a, kind: choice, label: x, options: [{id: o, text: y}, {id: p, text: y}]"),
                        "est écrit deux fois"),
                Arguments.of(
                        field(
                                "id: a, kind: checks, label: x, options: [{id: o, text: y}, {id: p}]"),
                        "Il manque un texte"),
                Arguments.of(
                        field(
                                "id: a, kind: table, label: x, columns: [{id: c, label: y, kind: text}]"),
                        "n’a pas de ligne"),
                Arguments.of(
                        field("id: a, kind: table, label: x, rows: [{id: r, label: y}]"),
                        "n’a pas de colonne"),
                Arguments.of(
                        field(
                                "id: a, kind: table, label: x, rows: [{id: r, label: y}], columns: [{id: c, label: y, kind: table}]"),
                        "Une cellule ne peut pas contenir"),
                Arguments.of(
                        field("id: a, kind: text, label: x")
                                + field2("id: a, kind: line, label: y"),
                        "est employé deux fois"));
    }

    private static String field(String content) {
        return "fields:\n" + field2(content);
    }

    private static String field2(String content) {
        return "  - {" + content + "}\n";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String frontMatter, String message) {
        assertThat(problems(frontMatter))
                .anySatisfy(said -> assertThat(said).contains(" error: ").contains(message));
    }

    @Test
    void namesTheLineOfTheSecondField() {
        assertThat(
                        problems(
                                field("id: a, kind: text, label: x")
                                        + field2("id: b, kind: text, label: ''")))
                .singleElement()
                .asString()
                .startsWith("3 error");
    }

    @Test
    void wantsPointsWhereThereAreLevelsAndLevelsWhereThereArePoints() {
        String free = field("id: a, kind: text, label: x");
        String scored =
                field(
                        "id: a, kind: choice, label: x, options: [{id: o, text: y, points: 2}, {id: p, text: z}]");
        assertThat(problems(free + "levels:\n  - {from: 0, title: t, feedback: f}\n"))
                .singleElement()
                .asString()
                .contains("aucune option ne porte de points");
        assertThat(problems(scored)).singleElement().asString().contains("warning");
        assertThat(
                        problems(
                                scored
                                        + "levels:\n  - {from: 0, title: t, feedback: f}\n  - {from: 3, title: u, feedback: f}\n"))
                .singleElement()
                .asString()
                .contains("n’en donnent que 2");
        assertThat(problems(scored + "levels:\n  - {from: 1, title: t, feedback: f}\n"))
                .singleElement()
                .asString()
                .contains("doit commencer à 0");
    }
}
