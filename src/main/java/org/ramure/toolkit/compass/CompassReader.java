package org.ramure.toolkit.compass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.compass.Compass.Advice;
import org.ramure.toolkit.compass.Compass.Option;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.Compass.Rule;
import org.ramure.toolkit.shelf.KnownCodes;
import org.ramure.toolkit.shelf.Yaml;

/**
 * Reads one compass and checks that its rules name what is there, and leave nobody with nothing.
 */
record CompassReader(KnownCodes resources, KnownCodes examples) {

    /** The addresses below a compass that are no questions. */
    private static final Set<String> RESERVED = Set.of("table", "lang");

    Compass read(YamlNode yaml, String slug, Problems problems) {
        if (!yaml.get("slug").textOrEmpty().equals(slug)) {
            problems.error(
                    yaml.get("slug"),
                    "La boussole et son fichier n’ont pas le même nom.",
                    "Donnez-leur le même.");
        }
        Yaml.checkEnglish(yaml.get("title"), "title", problems);
        Yaml.checkEnglish(yaml.get("intro"), "intro", problems);
        unique(yaml.get("questions").items(), problems);
        List<Question> questions = new ArrayList<>();
        for (YamlNode node : yaml.get("questions").items()) {
            questions.add(question(node, problems));
        }
        List<Rule> rules = new ArrayList<>();
        for (YamlNode node : yaml.get("rules").items()) {
            rules.add(rule(node, questions, problems));
        }
        Compass compass =
                new Compass(
                        slug,
                        yaml.get("version").textOrEmpty(),
                        new Compass.About(
                                Yaml.text(yaml.get("title")),
                                Yaml.text(yaml.get("intro")),
                                Yaml.provenance(yaml.get("provenance"))),
                        yaml.get("most").integer().orElse(Compass.RESOURCES + Compass.EXAMPLES),
                        questions,
                        rules);
        checkCoverage(compass, yaml.get("rules"), problems);
        return compass;
    }

    private static Question question(YamlNode node, Problems problems) {
        Yaml.checkEnglish(node.get("title"), "title", problems);
        Yaml.checkEnglish(node.get("help"), "help", problems);
        unique(node.get("options").items(), problems);
        if (RESERVED.contains(node.get("id").textOrEmpty())) {
            problems.error(
                    node.get("id"),
                    "« " + node.get("id").textOrEmpty() + " » est réservé.",
                    "Choisissez un autre identifiant.");
        }
        List<Option> options = new ArrayList<>();
        for (YamlNode option : node.get("options").items()) {
            Yaml.checkEnglish(option.get("text"), "text", problems);
            options.add(new Option(option.get("id").textOrEmpty(), Yaml.text(option.get("text"))));
        }
        return new Question(
                node.get("id").textOrEmpty(),
                Yaml.text(node.get("title")),
                Yaml.text(node.get("help")),
                options);
    }

    private static void unique(List<YamlNode> items, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode item : items) {
            YamlNode id = item.get("id");
            Optional<Integer> first =
                    id.text()
                            .flatMap(text ->
                                    Optional.ofNullable(lines.putIfAbsent(text, id.line())));
            first.ifPresent(line ->
                    problems.error(
                            id,
                            "« " + id.textOrEmpty() + " » est déjà pris ligne " + line + ".",
                            "Donnez un autre nom à l’un des deux."));
        }
    }

    private Rule rule(YamlNode node, List<Question> questions, Problems problems) {
        Map<String, Set<String>> when = new LinkedHashMap<>();
        YamlNode conditions = node.get("when");
        for (String id : conditions.keys()) {
            YamlNode answers = conditions.get(id);
            Optional<Question> question =
                    questions.stream().filter(one -> one.id().equals(id)).findFirst();
            if (question.isEmpty()) {
                problems.error(
                        answers,
                        "Il n’y a pas de question « " + id + " ».",
                        "Questions possibles : "
                                + questions.stream()
                                        .map(Question::id)
                                        .collect(Collectors.joining(", "))
                                + ".");
                continue;
            }
            Yaml.checkKnown(
                    answers.items(),
                    question.get().options().stream().map(Option::id).collect(Collectors.toSet()),
                    "la question « " + id + " »",
                    problems);
            when.put(id, new LinkedHashSet<>(Yaml.strings(answers)));
        }
        List<Advice> give = new ArrayList<>();
        for (YamlNode item : node.get("give").items()) {
            advice(item, problems).ifPresent(give::add);
        }
        return new Rule(when, give);
    }

    private Optional<Advice> advice(YamlNode node, Problems problems) {
        Yaml.checkEnglish(node.get("because"), "because", problems);
        return ItemKey.read(node, resources, examples, problems)
                .map(item -> new Advice(item, Yaml.text(node.get("because"))));
    }

    private static void checkCoverage(Compass compass, YamlNode rules, Problems problems) {
        Coverage.Finding finding = Coverage.of(compass);
        if (finding instanceof Coverage.Finding.Gap gap) {
            problems.error(
                    rules,
                    "Ces réponses ne donnent que "
                            + gap.resources()
                            + " ressource(s) et "
                            + gap.examples()
                            + " exemple(s) : "
                            + said(compass, gap.answers())
                            + ".",
                    "Il en faut au moins trois et deux : ajoutez une règle générale, avec"
                            + " « when: {} ».");
        } else if (finding instanceof Coverage.Finding.Unknown) {
            problems.error(
                    rules,
                    "Il y a trop de combinaisons de réponses pour les vérifier toutes.",
                    "Ajoutez une règle générale, avec « when: {} », qui donne trois ressources"
                            + " et deux exemples.");
        }
    }

    private static String said(Compass compass, Map<String, String> answers) {
        return compass.questions().stream()
                .map(question ->
                        question.title().in(Language.FR)
                                + " "
                                + question.option(answers.getOrDefault(question.id(), ""))
                                        .map(option -> option.text().in(Language.FR))
                                        .orElse("?"))
                .collect(Collectors.joining(" ; "));
    }
}
