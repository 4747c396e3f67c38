package org.ramure.cohorts.live.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.shared.UserFacingException;

/** Makes sure that an answer fits its question, and keeps nothing else of it. */
final class AnswerRules {

    private AnswerRules() {}

    /** The parts to keep, in the order of the question. */
    static List<String> sound(LiveQuestion question, LiveAnswer answer) {
        return switch (question.kind()) {
            case CHOICE -> choice(question, answer);
            case WORDS -> words(question, answer);
            case POSITION -> position(question, answer);
        };
    }

    private static List<String> choice(LiveQuestion question, LiveAnswer answer) {
        return question.choices().stream()
                .map(LiveQuestion.Choice::id)
                .filter(answer::has)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new UserFacingException("cohorts.live.answer.choose"));
    }

    private static List<String> words(LiveQuestion question, LiveAnswer answer) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String typed : answer.parts().stream().limit(question.most()).toList()) {
            Words.clean(typed).ifPresent(word -> byKey.putIfAbsent(Words.key(word), word));
        }
        if (byKey.isEmpty()) {
            throw new UserFacingException("cohorts.live.answer.word");
        }
        if (byKey.values().stream().anyMatch(Words::isTooLong)) {
            throw new UserFacingException("cohorts.live.answer.long", Words.LONGEST);
        }
        return new ArrayList<>(byKey.values());
    }

    private static List<String> position(LiveQuestion question, LiveAnswer answer) {
        List<String> kept = new ArrayList<>();
        for (LiveQuestion.Choice item : question.choices()) {
            level(item.id(), answer).ifPresent(level -> kept.add(item.id() + "=" + level));
        }
        if (kept.size() < question.choices().size()) {
            throw new UserFacingException("cohorts.live.answer.levels");
        }
        return kept;
    }

    private static Optional<Integer> level(String item, LiveAnswer answer) {
        for (int level = 0; level <= LiveQuestion.HIGHEST; level++) {
            if (answer.has(item + "=" + level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
