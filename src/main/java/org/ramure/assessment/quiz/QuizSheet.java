package org.ramure.assessment.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.SafeHtml;

/** The file of a quiz, with the small checks that all its parts share. */
final class QuizSheet {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final ActivityFile file;

    QuizSheet(ActivityFile file) {
        this.file = file;
    }

    void error(YamlNode at, String message, String remedy) {
        file.problems().error(at, message, remedy);
    }

    void warning(YamlNode at, String message, String remedy) {
        file.problems().warning(at, message, remedy);
    }

    void onlyKeys(YamlNode map, Set<String> known) {
        for (String key : map.keys()) {
            if (!known.contains(key)) {
                error(
                        map.get(key),
                        "Clé inconnue : « " + key + " ».",
                        "Corrigez ou retirez-la ; ici on peut écrire : "
                                + String.join(", ", known.stream().sorted().toList())
                                + ".");
            }
        }
    }

    /** A Markdown text, rendered; empty when absent. */
    SafeHtml markdown(YamlNode node) {
        String text = node.textOrEmpty();
        return text.isBlank() ? SafeHtml.EMPTY : file.html(text, node);
    }

    /** A comment that people should get; its absence is a warning. */
    SafeHtml feedback(YamlNode parent, String key, String about) {
        YamlNode node = parent.get(key);
        if (node.textOrEmpty().isBlank()) {
            warning(
                    node.isMissing() ? parent : node,
                    "Il manque un commentaire pour " + about + ".",
                    "Ajoutez « " + key + " » : dites en une phrase pourquoi.");
        }
        return markdown(node);
    }

    /** What is said after a right and a wrong answer. */
    BothWays bothWays(YamlNode question) {
        YamlNode said = question.get("feedback");
        onlyKeys(said, Set.of("correct", "incorrect"));
        return new BothWays(
                feedback(said, "correct", "une réponse juste"),
                feedback(said, "incorrect", "une réponse à revoir"));
    }

    /** A text that must be there. */
    Optional<String> required(YamlNode parent, String key, String message) {
        String text = parent.get(key).textOrEmpty().strip();
        if (text.isEmpty()) {
            error(
                    parent.get(key).isMissing() ? parent : parent.get(key),
                    message,
                    "Écrivez un texte après « " + key + ": ».");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The items of a list of at least two. */
    List<YamlNode> atLeastTwo(YamlNode question, String key, String what) {
        List<YamlNode> items = question.get(key).items();
        if (items.size() < 2) {
            error(
                    question.get(key),
                    "Il faut au moins deux " + what + ".",
                    "Complétez la liste « " + key + " ».");
        }
        return items;
    }

    Ids ids(String what) {
        return new Ids(what);
    }

    /** Ids of one list, each there, well formed and unique. */
    final class Ids {

        private final String what;
        private final Set<String> seen = new HashSet<>();

        private Ids(String what) {
            this.what = what;
        }

        Optional<String> of(YamlNode node) {
            String id = node.get("id").textOrEmpty();
            YamlNode at = node.get("id").isMissing() ? node : node.get("id");
            if (!ID.matcher(id).matches()) {
                error(
                        at,
                        "Identifiant de " + what + " absent ou mal formé : « " + id + " ».",
                        "Donnez un « id » court : lettres sans accent, chiffres, tirets.");
                return Optional.empty();
            }
            if (!seen.add(id)) {
                error(
                        at,
                        "L’identifiant de " + what + " « " + id + " » est employé deux fois.",
                        "Donnez à chacun un identifiant à lui.");
                return Optional.empty();
            }
            return Optional.of(id);
        }
    }
}
