package org.ramure.catalogue.release.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.YamlReader;

/** The questions of a quiz file as texts to compare, by their ids. */
final class QuestionTexts {

    private QuestionTexts() {}

    static Map<String, String> of(String yaml) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlReader.read(yaml, new ProblemLog().in("quiz"))
                .ifPresent(quiz ->
                        quiz.get("questions")
                                .elements()
                                .forEach(question ->
                                        texts.put(
                                                question.get("id").textOrEmpty(),
                                                text(question).strip())));
        return texts;
    }

    /** What people read of it, the right answers marked, one paragraph a value. */
    private static String text(LocatedYaml node) {
        StringBuilder text = new StringBuilder();
        node.text().ifPresent(own -> text.append(own.strip()).append("\n\n"));
        node.elements().forEach(element -> text.append(text(element)));
        node.entries()
                .forEach((key, value) -> {
                    boolean mark = key.equals("correct") && value.bool().isPresent();
                    if (mark) {
                        text.append(value.bool().orElse(false) ? "✓\n\n" : "✗\n\n");
                    } else if (!key.equals("id") && !key.equals("type")) {
                        text.append(text(value));
                    }
                });
        return text.toString();
    }
}
