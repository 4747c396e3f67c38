package org.ramure.catalogue.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.spi.Problems;
import org.ramure.shared.Language;

/**
 * Says what a schema complains about in plain French; the remedy is the description that the schema
 * itself gives of the value, the one that editors show.
 */
final class SchemaWords {

    private record Words(int line, String message, String remedy) {}

    private static final int SHOWN = 40;
    private static final Map<String, String> KINDS =
            Map.of(
                    "string", "un texte",
                    "integer", "un nombre entier",
                    "number", "un nombre",
                    "boolean", "true ou false",
                    "array", "une liste",
                    "object", "un groupe de clés");

    private final SchemaDocuments documents;

    SchemaWords(SchemaDocuments documents) {
        this.documents = documents;
    }

    void report(Error error, LocatedYaml data, Problems problems) {
        LocatedYaml value = valueAt(error.getInstanceLocation(), data);
        Words words = words(error, value);
        problems.error(words.line(), words.message(), words.remedy());
    }

    private Words words(Error error, LocatedYaml value) {
        return switch (error.getKeyword()) {
            case "required" -> missing(error, value);
            case "additionalProperties" -> unknownKey(error, value);
            case "type" -> wrongKind(error, value);
            default -> new Words(value.line(), rule(error, value), remedy(error));
        };
    }

    private static String rule(Error error, LocatedYaml value) {
        String subject = subject(error.getInstanceLocation());
        String shown = shown(value);
        return switch (error.getKeyword()) {
            case "enum" -> "La valeur « " + shown + " » n’est pas admise pour " + subject + ".";
            case "minLength" ->
                    value.textOrEmpty().isEmpty()
                            ? sentence(subject + " est vide.")
                            : sentence(subject + " est trop court : « " + shown + " ».");
            case "maxLength" -> sentence(subject + " est trop long : « " + shown + " ».");
            case "minItems" ->
                    sentence(subject + " n’a pas assez d’éléments : il en faut " + limit(error))
                            + " au moins.";
            case "maxItems" ->
                    sentence(subject + " a trop d’éléments : il en faut " + limit(error))
                            + " au plus.";
            case "multipleOf" ->
                    sentence(subject + " vaut " + shown + " : il faut un multiple de ")
                            + limit(error)
                            + ".";
            case "minimum" ->
                    sentence(subject + " vaut " + shown + " : il faut " + limit(error))
                            + " au moins.";
            case "maximum" ->
                    sentence(subject + " vaut " + shown + " : il faut " + limit(error))
                            + " au plus.";
            case "uniqueItems" -> sentence(subject + " contient deux fois la même valeur.");
            case "contains", "minContains" -> sentence(subject + " ne contient pas fr.");
            default -> sentence(subject + " n’a pas la forme attendue : « " + shown + " ».");
        };
    }

    private String remedy(Error error) {
        String described = documents.description(error);
        return described.isEmpty() ? "Comparez avec courses/README.md." : described;
    }

    private Words missing(Error error, LocatedYaml value) {
        String key = error.getProperty();
        String subject = subject(error.getInstanceLocation());
        Optional<Language> language = Language.ofCode(key);
        if (language.isPresent()) {
            return new Words(
                    value.line(),
                    sentence(subject + " n’a pas de texte en " + nameOf(language.get()) + "."),
                    "Ajoutez « " + key + ": \"…\" ».");
        }
        String place = error.getInstanceLocation().getNameCount() == 0 ? "" : " dans " + subject;
        return new Words(
                value.line(),
                "Il manque « " + key + " »" + place + ".",
                ("Ajoutez « " + key + ": » ici. " + documents.description(error, key)).strip());
    }

    private static String nameOf(Language language) {
        return language.locale().getDisplayLanguage(Locale.FRENCH);
    }

    private Words unknownKey(Error error, LocatedYaml value) {
        String key = error.getProperty();
        return new Words(
                value.get(key).line(),
                "La clé « " + key + " » n’est pas connue ici.",
                "Corrigez-la ou effacez-la ; clés possibles : "
                        + String.join(", ", documents.properties(error))
                        + ".");
    }

    private Words wrongKind(Error error, LocatedYaml value) {
        String subject = subject(error.getInstanceLocation());
        if (value.isMissing()) {
            return new Words(value.line(), sentence(subject + " est vide."), remedy(error));
        }
        String expected = String.valueOf(error.getArguments()[1]);
        boolean unquoted = expected.equals("string") && value.kind() == LocatedYaml.Kind.PLAIN;
        return new Words(
                value.line(),
                sentence(subject + " doit être " + KINDS.getOrDefault(expected, expected) + "."),
                unquoted
                        ? "Mettez la valeur entre guillemets : \"" + value.textOrEmpty() + "\"."
                        : remedy(error));
    }

    private static String limit(Error error) {
        return String.valueOf(error.getArguments()[0]);
    }

    private static String shown(LocatedYaml value) {
        String text = value.textOrEmpty();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    private static String subject(NodePath path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            if (path.getElement(i) instanceof String name) {
                boolean element = i < path.getNameCount() - 1;
                return (element ? "un élément de « " : "« ") + name + " »";
            }
        }
        return "le fichier";
    }

    private static LocatedYaml valueAt(NodePath path, LocatedYaml data) {
        LocatedYaml value = data;
        for (int i = 0; i < path.getNameCount(); i++) {
            value =
                    path.getElement(i) instanceof Integer index
                            ? value.elements().get(index)
                            : value.get(String.valueOf(path.getElement(i)));
        }
        return value;
    }
}
