package org.ramure.catalogue.files;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain French what the YAML parser says in its own words. */
final class YamlComplaints {

    private record Plain(String sign, String message, String remedy) {}

    private static final List<Plain> KNOWN =
            List.of(
                    new Plain(
                            "'\\t",
                            "Une tabulation sert de marge.",
                            "Remplacez-la par des espaces."),
                    new Plain(
                            "mapping values are not allowed here",
                            "Un deux-points n’est pas à sa place.",
                            "Mettez le texte entre guillemets s’il contient « : », et vérifiez la"
                                    + " marge de la ligne."),
                    new Plain(
                            "could not find expected ':'",
                            "Il manque un deux-points après une clé.",
                            "Écrivez « clé: valeur », et vérifiez les guillemets de la ligne"
                                    + " précédente."),
                    new Plain(
                            "quoted scalar",
                            "Un guillemet ouvert n’est pas refermé.",
                            "Fermez le texte par le même guillemet, et écrivez \\\" à l’intérieur."),
                    new Plain(
                            "flow sequence",
                            "Un crochet « [ » n’est pas refermé.",
                            "Ajoutez la virgule ou le crochet « ] » qui manque."),
                    new Plain(
                            "flow mapping",
                            "Une accolade « { » n’est pas refermée.",
                            "Ajoutez la virgule ou l’accolade « } » qui manque."),
                    new Plain(
                            "expected <block end>",
                            "La marge de cette ligne ne va pas avec celles du dessus.",
                            "Alignez-la sur les lignes de même rang, et vérifiez les guillemets."),
                    new Plain(
                            "expected a single document",
                            "Le fichier contient plusieurs documents YAML.",
                            "Effacez les lignes « --- » en trop."),
                    new Plain(
                            "undefined alias",
                            "Un renvoi YAML (« *nom ») ne mène nulle part.",
                            "Mettez le texte entre guillemets, ou écrivez la valeur en entier."),
                    new Plain(
                            "alias",
                            "Un renvoi YAML (« *nom ») est mal écrit.",
                            "Mettez le texte entre guillemets."),
                    new Plain(
                            "cannot start any token",
                            "Un signe ne peut pas commencer une valeur.",
                            "Mettez le texte entre guillemets."));

    private static final Plain UNKNOWN =
            new Plain(
                    "",
                    "Le YAML ne se lit pas à partir d’ici.",
                    "Vérifiez la marge, les guillemets et les deux-points de cette ligne et de la"
                            + " précédente.");

    private YamlComplaints() {}

    static void report(MarkedYAMLException e, Problems problems) {
        String words =
                (String.valueOf(e.getProblem()) + " " + String.valueOf(e.getContext()))
                        .toLowerCase(Locale.ROOT);
        Plain plain =
                KNOWN.stream()
                        .filter(known -> words.contains(known.sign()))
                        .findFirst()
                        .orElse(UNKNOWN);
        problems.error(line(e, plain), plain.message(), plain.remedy());
    }

    /** An unclosed quote or bracket is best found where it was opened. */
    private static int line(MarkedYAMLException e, Plain plain) {
        boolean opened = plain.message().contains("refermé");
        @Nullable Mark best = opened ? e.getContextMark() : e.getProblemMark();
        @Nullable Mark other = opened ? e.getProblemMark() : e.getContextMark();
        if (best != null) {
            return best.getLine() + 1;
        }
        return other != null ? other.getLine() + 1 : 0;
    }

    static void reportLimit(String yaml, YAMLException e, Problems problems) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("alias")) {
            problems.error(
                    lineOfFirstAlias(yaml),
                    "Les renvois YAML (« &nom » et « *nom ») ne sont pas acceptés.",
                    "Écrivez la valeur en entier à chaque endroit.");
        } else if (words.contains("depth")) {
            problems.error(
                    0,
                    "Les valeurs sont emboîtées trop profondément.",
                    "Fermez les crochets et les accolades plus tôt.");
        } else {
            problems.error(0, UNKNOWN.message(), UNKNOWN.remedy());
        }
    }

    private static int lineOfFirstAlias(String yaml) {
        ParserImpl events = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
        for (@Nullable Event e = events.getEvent(); e != null; e = events.getEvent()) {
            if (e instanceof AliasEvent) {
                return e.getStartMark().getLine() + 1;
            }
        }
        return 0;
    }
}
