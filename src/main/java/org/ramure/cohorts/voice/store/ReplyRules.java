package org.ramure.cohorts.voice.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.Questionnaire.Kind;
import org.ramure.cohorts.template.Questionnaire.Option;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.Reply;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;

/** What may stand in an answer, whatever a browser sends. */
final class ReplyRules {

    static final int LONGEST_TEXT = 4000;

    private static final int HIGHEST = 5;

    private ReplyRules() {}

    /** The options of a question; a scale without any goes from 1 to 5. */
    static List<Option> options(Question question) {
        return question.kind() == Kind.SCALE && question.options().isEmpty()
                ? IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj(Integer::toString)
                        .map(n -> new Option(n, LocalizedText.same(n)))
                        .toList()
                : question.options();
    }

    /** Answers to questions that are there, by options that are there; blank ones left out. */
    static List<Reply> sound(Questionnaire questionnaire, List<Reply> replies) {
        Set<String> seen = new HashSet<>();
        for (Reply reply : replies) {
            Question question =
                    questionnaire.questions().stream()
                            .filter(q -> q.id().equals(reply.question()))
                            .findFirst()
                            .orElseThrow(ReplyRules::unknown);
            if (!seen.add(reply.question()) || !fits(question, reply)) {
                throw unknown();
            }
            if (reply.text().length() > LONGEST_TEXT) {
                throw new UserFacingException("cohorts.text.long", LONGEST_TEXT);
            }
        }
        return replies.stream().filter(reply -> !reply.isEmpty()).toList();
    }

    private static boolean fits(Question question, Reply reply) {
        if (question.kind() == Kind.TEXT) {
            return reply.choices().isEmpty();
        }
        List<String> known = options(question).stream().map(Option::id).toList();
        return reply.text().isEmpty()
                && known.containsAll(reply.choices())
                && Set.copyOf(reply.choices()).size() == reply.choices().size()
                && (question.kind() == Kind.MULTIPLE || reply.choices().size() <= 1);
    }

    static void requireWhole(Questionnaire questionnaire, List<Reply> replies) {
        Set<String> answered = new HashSet<>(replies.stream().map(Reply::question).toList());
        boolean whole =
                questionnaire.questions().stream()
                        .filter(Question::required)
                        .allMatch(question -> answered.contains(question.id()));
        if (!whole) {
            throw new UserFacingException("cohorts.voice.missing");
        }
        if (replies.isEmpty()) {
            throw new UserFacingException("cohorts.voice.empty");
        }
    }

    private static UserFacingException unknown() {
        return new UserFacingException("cohorts.voice.unknown");
    }
}
