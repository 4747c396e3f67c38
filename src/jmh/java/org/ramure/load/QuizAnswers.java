package org.ramure.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/** Answers whatever kind of question the page shows, with the first choice there is. */
final class QuizAnswers {

    private static final Set<String> INPUTS =
            Set.of(
                    "vaadin-radio-group",
                    "vaadin-checkbox-group",
                    "vaadin-select",
                    "vaadin-text-field");

    private final UidlPage page;

    QuizAnswers(UidlPage page) {
        this.page = page;
    }

    /** Chooses, sends the answer and goes on to the next question, or to the summary. */
    void answerAndGoOn() throws IOException, InterruptedException {
        // Things to put in order may stay as they are.
        Optional<PageNode> input = page.all(QuizAnswers::isInput).findFirst();
        if (input.isPresent()) {
            choose(input.get());
        }
        page.click(page.button("Répondre"));
        String next = page.said().contains("Voir le bilan") ? "Voir le bilan" : "Question suivante";
        page.click(page.button(next));
    }

    private static boolean isInput(PageNode node) {
        return INPUTS.contains(node.value("tag"));
    }

    private void choose(PageNode first) throws IOException, InterruptedException {
        switch (first.value("tag")) {
            case "vaadin-radio-group" -> page.set(first, "value", key(first), "value-changed");
            case "vaadin-checkbox-group" -> {
                ArrayNode keys = UidlPage.JSON.createArrayNode().add(key(first));
                page.set(first, "value", keys, "value-changed");
            }
            case "vaadin-text-field" ->
                    page.set(first, "value", StringNode.valueOf("25"), "change");
            default -> {
                List<PageNode> selects =
                        page.all(n -> n.value("tag").equals("vaadin-select")).toList();
                for (PageNode select : selects) {
                    page.set(select, "value", key(select), "value-changed");
                }
            }
        }
    }

    /** The key of the first choice in a group. */
    private static StringNode key(PageNode group) {
        return StringNode.valueOf(
                group.all()
                        .skip(1)
                        .map(n -> n.value("value"))
                        .filter(v -> !v.isEmpty())
                        .findFirst()
                        .orElseThrow());
    }
}
