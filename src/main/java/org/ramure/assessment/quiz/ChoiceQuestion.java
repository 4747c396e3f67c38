package org.ramure.assessment.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.assessment.quiz.Remark.State;
import org.ramure.shared.SafeHtml;

/**
 * Options to choose from. {@link QuizWords} says « true » and « false » in the reader's language.
 */
public record ChoiceQuestion(Stem stem, Kind kind, List<Option> options) implements Question {

    /** How many options may be chosen, and what they are. */
    public enum Kind {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE
    }

    /** Ids, and texts, of the two options of a {@link Kind#TRUE_FALSE} question. */
    public static final String TRUE = "true";

    public static final String FALSE = "false";

    /** One option; {@code correct} and {@code feedback} are due once the person has answered. */
    public record Option(String id, String text, boolean correct, SafeHtml feedback) {}

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public boolean isComplete(List<String> answer) {
        return kind == Kind.MULTIPLE ? !answer.isEmpty() : answer.size() == 1;
    }

    @Override
    public boolean isKnown(List<String> answer) {
        Set<String> ids = options.stream().map(Option::id).collect(Collectors.toSet());
        return ids.containsAll(answer) && new HashSet<>(answer).size() == answer.size();
    }

    @Override
    public boolean isRight(List<String> answer) {
        return options.stream().allMatch(o -> o.correct() == answer.contains(o.id()));
    }

    @Override
    public List<Remark> remarks(List<String> answer) {
        return options.stream()
                .filter(o -> kind == Kind.MULTIPLE || o.correct() || answer.contains(o.id()))
                .map(o -> remark(o, answer.contains(o.id())))
                .toList();
    }

    private Remark remark(Option option, boolean chosen) {
        State state =
                chosen
                        ? Remark.placed(option.correct())
                        : option.correct() ? State.MISSED : State.LEFT_ALONE;
        // The two comments of a true/false question answer the person; the other one is not theirs.
        boolean mine = chosen || kind != Kind.TRUE_FALSE;
        return new Remark(option.text(), "", "", state, mine ? option.feedback() : SafeHtml.EMPTY);
    }

    @Override
    public SafeHtml feedback(List<String> answer) {
        return SafeHtml.EMPTY;
    }
}
