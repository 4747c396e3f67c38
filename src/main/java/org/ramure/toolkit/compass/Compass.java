package org.ramure.toolkit.compass;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.ItemKey;

/** Questions and rules; at most {@code most} resources and examples are shown. */
public record Compass(
        String slug,
        String version,
        About about,
        int most,
        List<Question> questions,
        List<Rule> rules) {

    /** What every result has, whatever the answers. */
    public static final int RESOURCES = 3;

    /** The same for examples. */
    public static final int EXAMPLES = 2;

    public Compass {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
    }

    /** What is said of it; all texts are plain. */
    public record About(LocalizedText title, LocalizedText intro, Provenance provenance) {}

    /** A question; {@code help} may be empty. */
    public record Question(
            String id, LocalizedText title, LocalizedText help, List<Option> options) {

        public Question {
            options = List.copyOf(options);
        }

        public Optional<Option> option(String option) {
            return options.stream().filter(one -> one.id().equals(option)).findFirst();
        }
    }

    /** One possible answer. */
    public record Option(String id, LocalizedText text) {}

    /** Gives its advice when each question named in {@code when} has one of its answers. */
    public record Rule(Map<String, Set<String>> when, List<Advice> give) {

        public Rule {
            when = Map.copyOf(when);
            give = List.copyOf(give);
        }

        /** Whether all conditions hold; an unanswered question holds none. */
        public boolean holds(Map<String, String> answers) {
            return when.entrySet().stream()
                    .allMatch(one -> {
                        String answer = answers.get(one.getKey());
                        return answer != null && one.getValue().contains(answer);
                    });
        }
    }

    /** A resource or an example, and why. */
    public record Advice(ItemKey item, LocalizedText because) {}

    public Optional<Question> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The advice of the rules that hold; see {@link Ranking}. */
    public List<Advice> result(Map<String, String> answers) {
        return new Ranking(this).of(answers);
    }
}
