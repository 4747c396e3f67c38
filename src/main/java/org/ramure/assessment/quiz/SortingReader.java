package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.quiz.MatchingQuestion.Pair;
import org.ramure.assessment.quiz.OrderingQuestion.Item;
import org.ramure.catalogue.spi.YamlNode;

/** Reads the questions in which things are put in order or joined. */
final class SortingReader {

    private final QuizSheet sheet;
    private final YamlNode node;

    SortingReader(QuizSheet sheet, YamlNode node) {
        this.sheet = sheet;
        this.node = node;
    }

    @Nullable Question ordering(Stem stem) {
        QuestionReader.onlyKeys(sheet, node, "items", "feedback");
        var ids = sheet.ids("élément");
        Set<String> texts = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (YamlNode item : sheet.atLeastTwo(node, "items", "éléments à ordonner")) {
            sheet.onlyKeys(item, Set.of("id", "text"));
            Optional<String> id = ids.of(item);
            Optional<String> text = sheet.required(item, "text", "L’élément n’a pas de texte.");
            text.ifPresent(t -> refuseTwice(item, t, texts));
            id.flatMap(i -> text.map(t -> new Item(i, t))).ifPresent(items::add);
        }
        BothWays said = sheet.bothWays(node);
        return items.size() < 2 ? null : new OrderingQuestion(stem, items, said);
    }

    @Nullable Question matching(Stem stem) {
        QuestionReader.onlyKeys(sheet, node, "pairs", "feedback");
        var ids = sheet.ids("paire");
        Set<String> lefts = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        List<YamlNode> items = sheet.atLeastTwo(node, "pairs", "paires");
        for (YamlNode item : items) {
            pair(item, ids, lefts).ifPresent(pairs::add);
        }
        if (pairs.size() > 1
                && pairs.size() == items.size()
                && pairs.stream().map(Pair::right).distinct().count() == 1) {
            sheet.error(
                    node.get("pairs"),
                    "Toutes les paires ont la même partie droite : il n’y a rien à relier.",
                    "Donnez au moins deux textes « right » différents.");
        }
        BothWays said = sheet.bothWays(node);
        return pairs.size() < 2 ? null : new MatchingQuestion(stem, pairs, said);
    }

    private Optional<Pair> pair(YamlNode item, QuizSheet.Ids ids, Set<String> lefts) {
        sheet.onlyKeys(item, Set.of("id", "left", "right", "feedback"));
        Optional<String> id = ids.of(item);
        Optional<String> left = sheet.required(item, "left", "La paire n’a pas de partie gauche.");
        Optional<String> right =
                sheet.required(item, "right", "La paire n’a pas de partie droite.");
        left.ifPresent(text -> refuseTwice(item, text, lefts));
        if (id.isEmpty() || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Pair(id.get(), left.get(), right.get(), sheet.markdown(item.get("feedback"))));
    }

    private void refuseTwice(YamlNode item, String text, Set<String> seen) {
        if (!seen.add(text)) {
            sheet.error(
                    item,
                    "« " + text + " » est écrit deux fois : rien ne les distingue.",
                    "Changez ou retirez l’un des deux.");
        }
    }
}
