package org.ramure.cohorts.work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.template.Rubric;
import org.ramure.shared.UserFacingException;

/** What an answer to a piece of work may say. */
public final class FeedbackRules {

    private static final int LONGEST_COMMENT = 10_000;
    private static final int LONGEST_LINE = 2000;

    private FeedbackRules() {}

    /** Refuses criteria and levels that the rubric has not, a criterion twice, and long texts. */
    public static void requireSound(Feedback answer, Optional<Rubric> rubric) {
        if (answer.comment().length() > LONGEST_COMMENT) {
            throw new UserFacingException("cohorts.text.long", LONGEST_COMMENT);
        }
        List<Rubric.Criterion> criteria = rubric.map(Rubric::criteria).orElse(List.of());
        Set<String> seen = new HashSet<>();
        for (Feedback.Line line : answer.lines()) {
            Integer level = line.level();
            boolean known =
                    criteria.stream()
                            .filter(c -> c.id().equals(line.criterion()))
                            .anyMatch(c ->
                                    level == null || (level >= 0 && level < c.levels().size()));
            if (!known || !seen.add(line.criterion())) {
                throw new UserFacingException("cohorts.work.unknown");
            }
            if (line.comment().length() > LONGEST_LINE) {
                throw new UserFacingException("cohorts.text.long", LONGEST_LINE);
            }
        }
    }

    /** Refuses an answer that says nothing. */
    public static void requireWords(Feedback answer) {
        if (answer.comment().isBlank()
                && answer.lines().stream()
                        .allMatch(line -> line.level() == null && line.comment().isBlank())) {
            throw new UserFacingException("cohorts.work.answerEmpty");
        }
    }
}
