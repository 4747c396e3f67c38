package org.ramure.toolkit.compass.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.Compass.Rule;

/**
 * What people would notice: questions that come, go or read otherwise, how many rules come and go,
 * and for how many of the {@code tried} ways of answering the result is another one.
 */
public record CompassChange(
        List<LocalizedText> questionsNew,
        List<LocalizedText> questionsGone,
        List<LocalizedText> questionsChanged,
        int rulesNew,
        int rulesGone,
        int tried,
        int otherResults) {

    /** The most ways of answering that are tried; beyond, as many spread evenly. */
    static final int MOST = 20_000;

    public CompassChange {
        questionsNew = List.copyOf(questionsNew);
        questionsGone = List.copyOf(questionsGone);
        questionsChanged = List.copyOf(questionsChanged);
    }

    public static CompassChange between(Compass before, Compass after) {
        List<LocalizedText> fresh = new ArrayList<>();
        List<LocalizedText> other = new ArrayList<>();
        for (Question question : after.questions()) {
            before.question(question.id())
                    .ifPresentOrElse(
                            old -> {
                                if (!old.equals(question)) {
                                    other.add(question.title());
                                }
                            },
                            () -> fresh.add(question.title()));
        }
        List<LocalizedText> gone =
                before.questions().stream()
                        .filter(old -> after.question(old.id()).isEmpty())
                        .map(Question::title)
                        .toList();
        Tried tried = results(before, after);
        return new CompassChange(
                fresh,
                gone,
                other,
                more(after.rules(), before.rules()),
                more(before.rules(), after.rules()),
                tried.all(),
                tried.others());
    }

    private static int more(List<Rule> here, List<Rule> there) {
        Set<Rule> known = new HashSet<>(there);
        return (int) here.stream().filter(rule -> !known.contains(rule)).count();
    }

    private record Tried(int all, int others) {}

    private static Tried results(Compass before, Compass after) {
        long ways = 1;
        for (Question question : after.questions()) {
            ways = Math.min(ways * Math.max(1, question.options().size()), Long.MAX_VALUE / 1000);
        }
        int tried = (int) Math.min(ways, MOST);
        int others = 0;
        for (int i = 0; i < tried; i++) {
            Map<String, String> answers = answers(after, ways / tried * i + i % (ways / tried));
            if (!before.result(answers).equals(after.result(answers))) {
                others++;
            }
        }
        return new Tried(tried, others);
    }

    /** The way of answering with this number. */
    private static Map<String, String> answers(Compass compass, long number) {
        Map<String, String> answers = new LinkedHashMap<>();
        long left = number;
        for (Question question : compass.questions()) {
            int options = question.options().size();
            if (options > 0) {
                answers.put(question.id(), question.options().get((int) (left % options)).id());
                left /= options;
            }
        }
        return answers;
    }
}
