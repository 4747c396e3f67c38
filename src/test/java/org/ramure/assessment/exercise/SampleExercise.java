package org.ramure.assessment.exercise;

/** An exercise with one field of each kind. */
public final class SampleExercise {

    private static final String FILE =
            """
            fields:
              - {id: besoin, kind: text, label: "Quel besoin ?", hint: "Deux phrases", required: true}
              - {id: titre, kind: line, label: "Nom de l'action"}
              - {id: quand, kind: date, label: "Date visée"}
              - {id: combien, kind: number, label: "Combien de personnes"}
              - id: place
                kind: choice
                label: "Où en êtes-vous ?"
                required: true
                options:
                  - {id: a, text: "Nous découvrons", points: 0}
                  - {id: b, text: "Nous essayons", points: 2}
              - id: qui
                kind: checks
                label: "Qui est là ?"
                options: [{id: assoc, text: "Associations", points: 1}, {id: coll, text: "Collectivités", points: 1}]
              - id: carte
                kind: table
                label: "Carte"
                required: true
                rows: [{id: l1, label: "Association"}, {id: l2, label: "Entreprise"}]
                columns:
                  - {id: role, label: "Rôle", kind: text}
                  - {id: accord, label: "Position", kind: choice, options: [{id: oui, text: "D'accord", points: 3}, {id: adapter, text: "À adapter"}]}
            levels:
              - {from: 0, title: "S'éveiller", feedback: "Un **début**."}
              - {from: 5, title: "Premiers pas", feedback: "La suite."}
            """;

    private SampleExercise() {}

    public static ExerciseContent read() {
        return read(FILE);
    }

    /** Reads an exercise that must have no problem. */
    public static ExerciseContent read(String frontMatter) {
        var file = new TestExerciseFile(frontMatter);
        Object exercise = new ExerciseActivity().read(file);
        if (!file.said().isEmpty() || exercise == null) {
            throw new IllegalArgumentException(file.said().toString());
        }
        return (ExerciseContent) exercise;
    }
}
