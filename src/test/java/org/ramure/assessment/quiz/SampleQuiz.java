package org.ramure.assessment.quiz;

/** One question of each kind, with words that are easy to look for in a page. */
public final class SampleQuiz {

    public static final String YAML =
            """
            intro: "Six questions."
            questions:
              - id: one
                type: single
                prompt: "Choisir **un**"
                options:
                  - {id: a, text: "Alpha", feedback: "SECRET alpha"}
                  - {id: b, text: "Bravo", correct: true, feedback: "SECRET bravo"}
                  - {id: c, text: "Charlie", feedback: "SECRET charlie"}
                explanation: "SECRET un"
                competence: C1
              - id: several
                type: multiple
                prompt: "Choisir plusieurs"
                options:
                  - {id: a, text: "Delta", correct: true, feedback: "SECRET delta"}
                  - {id: b, text: "Echo", correct: true, feedback: "SECRET echo"}
                  - {id: c, text: "Foxtrot", feedback: "SECRET foxtrot"}
              - id: tf
                type: truefalse
                prompt: "Vrai ou faux"
                answer: false
                feedback: {true: "SECRET si vrai", false: "SECRET si faux"}
              - id: order
                type: ordering
                prompt: "Ordonner"
                items:
                  - {id: i1, text: "Golf"}
                  - {id: i2, text: "Hotel"}
                  - {id: i3, text: "India"}
                feedback: {correct: "SECRET bon ordre", incorrect: "SECRET autre ordre"}
              - id: match
                type: matching
                prompt: "Relier"
                pairs:
                  - {id: p1, left: "Juliette", right: "Rome", feedback: "SECRET juliette"}
                  - {id: p2, left: "Kilo", right: "Sicile"}
                  - {id: p3, left: "Lima", right: "Rome"}
                feedback: {correct: "SECRET reliés", incorrect: "SECRET à relier"}
              - id: short
                type: shorttext
                prompt: "Écrire"
                accepted: ["Vingt-huit années", "28"]
                feedback: {correct: "SECRET exact", incorrect: "SECRET attendu"}
            """;

    private SampleQuiz() {}

    public static QuizContent read() {
        return TestQuizFile.read(YAML);
    }
}
