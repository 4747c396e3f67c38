package org.ramure.assessment.exercise;

import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent.ScoreLevel;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.YamlNode;

/** Reads what a sum of points means, and whether every level can be reached. */
final class LevelReader {

    private LevelReader() {}

    static List<ScoreLevel> levels(ActivityFile file) {
        List<ScoreLevel> levels = new ArrayList<>();
        int last = -1;
        for (YamlNode level : file.data().get("levels").items()) {
            int from = level.get("from").integer().orElse(-1);
            if (from <= last) {
                file.problems()
                        .error(
                                level,
                                "Les seuils des niveaux doivent monter à partir de 0.",
                                "Corrigez « from ».");
            }
            last = from;
            YamlNode feedback = level.get("feedback");
            levels.add(
                    new ScoreLevel(
                            from,
                            level.get("title").textOrEmpty(),
                            file.html(feedback.textOrEmpty(), feedback)));
        }
        if (!levels.isEmpty() && levels.getFirst().from() != 0) {
            file.problems()
                    .error(
                            file.data().get("levels"),
                            "Le premier niveau doit commencer à 0.",
                            "Mettez « from: 0 » au premier niveau.");
        }
        return List.copyOf(levels);
    }

    /** Points and levels need each other. */
    static void check(ActivityFile file, ExerciseContent exercise) {
        YamlNode levels = file.data().get("levels");
        int most = exercise.mostPoints();
        if (exercise.levels().isEmpty()) {
            if (most > 0) {
                file.problems()
                        .warning(
                                file.data().get("fields"),
                                "Des options portent des points, mais aucun niveau ne les explique.",
                                "Ajoutez « levels », ou retirez les points.");
            }
        } else if (most == 0) {
            file.problems()
                    .error(
                            levels,
                            "L’exercice a des niveaux, mais aucune option ne porte de points.",
                            "Ajoutez « points » aux options, ou retirez « levels ».");
        } else if (exercise.levels().getLast().from() > most) {
            file.problems()
                    .error(
                            levels,
                            "Le dernier niveau commence à "
                                    + exercise.levels().getLast().from()
                                    + " points, mais les réponses n’en donnent que "
                                    + most
                                    + " au plus.",
                            "Abaissez « from », pour que chaque niveau puisse être atteint.");
        }
    }
}
