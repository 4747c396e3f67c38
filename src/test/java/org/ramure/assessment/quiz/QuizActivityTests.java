package org.ramure.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuizActivityTests {

    private static List<String> problemsOf(String yaml) {
        var file = new TestQuizFile(yaml);
        new QuizActivity().read(file);
        return file.said();
    }

    /** The sample with one thing changed, and what must be said about it. */
    static Stream<Arguments> mistakes() {
        return Stream.of(inChoices(), inQuestions(), inOtherKinds()).flatMap(all -> all);
    }

    private static Stream<Arguments> inChoices() {
        return Stream.of(
                mistake(
                        "\"Bravo\", correct: true",
                        "\"Bravo\"",
                        "3 error: La question n’a pas de réponse juste."),
                mistake(
                        "\"Alpha\"",
                        "\"Alpha\", correct: true",
                        "3 error: La question « single » a plusieurs réponses justes."),
                mistake(
                        "correct: true, feedback: \"SECRET bravo\"",
                        "correct: oui, feedback: \"SECRET bravo\"",
                        "8 error: « correct » ne vaut ni true ni false."),
                mistake(
                        "{id: b, text: \"Bravo\"",
                        "{id: a, text: \"Bravo\"",
                        "8 error: L’identifiant de réponse « a » est employé deux fois."),
                mistake(
                        "text: \"Bravo\"",
                        "text: \"Alpha\"",
                        "8 error: La réponse « Alpha » est écrite deux fois."),
                mistake("text: \"Bravo\"", "text: \"\"", "8 error: La réponse n’a pas de texte."),
                mistake(
                        ", feedback: \"SECRET alpha\"",
                        "",
                        "7 warning: Il manque un commentaire pour la réponse « Alpha »."));
    }

    private static Stream<Arguments> inQuestions() {
        return Stream.of(
                mistake(
                        "- id: several",
                        "- id: one",
                        "12 error: L’identifiant de question « one » est employé deux fois."),
                mistake(
                        "- id: several",
                        "- id: \"é t\"",
                        "12 error: Identifiant de question absent ou mal formé : « é t »."),
                mistake("\"Choisir **un**\"", "\"\"", "5 error: La question n’a pas d’énoncé."),
                mistake(
                        "type: single",
                        "type: qcm",
                        "4 error: Type de question inconnu : « qcm »."),
                mistake("competence: C1", "points: 3", "11 error: Clé inconnue : « points »."),
                mistake("intro:", "title:", "1 error: Clé inconnue : « title »."));
    }

    private static Stream<Arguments> inOtherKinds() {
        return Stream.of(
                mistake(
                        "answer: false",
                        "answer: \"non\"",
                        "22 error: La question n’a pas de réponse juste."),
                mistake(
                        "{true: \"SECRET si vrai\", ",
                        "{",
                        "23 warning: Il manque un commentaire pour la réponse « vrai »."),
                mistake(
                        "\"Hotel\"",
                        "\"Golf\"",
                        "29 error: « Golf » est écrit deux fois : rien ne les distingue."),
                mistake(
                        "{correct: \"SECRET bon ordre\", ",
                        "{",
                        "31 warning: Il manque un commentaire pour une réponse juste."),
                mistake(
                        "right: \"Sicile\"",
                        "right: \"Rome\"",
                        "36 error: Toutes les paires ont la même partie droite"),
                mistake("left: \"Kilo\", ", "", "37 error: La paire n’a pas de partie gauche."),
                mistake(
                        "[\"Vingt-huit années\", \"28\"]",
                        "[]",
                        "43 error: La question n’a pas de réponse juste."),
                mistake("\"28\"]", "\" \"]", "43 error: Une réponse acceptée est vide."));
    }

    private static Arguments mistake(String right, String wrong, String expected) {
        return Arguments.of(right, wrong, expected);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongWhereAndWhatToDo(String right, String wrong, String expected) {
        assertThat(SampleQuiz.YAML).contains(right);
        assertThat(problemsOf(SampleQuiz.YAML.replace(right, wrong)))
                .as("one mistake, one problem")
                .singleElement()
                .asString()
                .startsWith(expected)
                .matches("(?s).* — \\S.*\\.");
    }

    @Test
    void refusesAQuizWithoutQuestions() {
        assertThat(problemsOf("intro: \"Rien.\"")).singleElement().asString().contains("aucune");
    }

    @Test
    void refusesAChoiceBetweenOneThing() {
        assertThat(
                        problemsOf(
                                """
                                questions:
                                  - id: q1
                                    type: single
                                    prompt: "Une seule ?"
                                    options: [{id: a, text: "Oui", correct: true, feedback: "Oui."}]
                                """))
                .singleElement()
                .asString()
                .startsWith("5 error: Il faut au moins deux réponses possibles.");
    }

    @Test
    void everyQuizOfTheCoursesReadsWithoutProblem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("courses"))) {
            List<Path> quizzes = files.filter(f -> f.toString().endsWith(".quiz.yaml")).toList();
            assertThat(quizzes).hasSizeGreaterThan(5);
            for (Path quiz : quizzes) {
                assertThat(problemsOf(Files.readString(quiz))).as(quiz.toString()).isEmpty();
            }
        }
    }
}
