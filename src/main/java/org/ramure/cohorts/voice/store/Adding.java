package org.ramure.cohorts.voice.store;

import java.util.List;
import org.ramure.cohorts.template.Questionnaire.Kind;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Reply;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Results.Count;
import org.ramure.cohorts.voice.Results.Line;

/** Adds answers up, without names and in an order that tells nothing of who wrote when. */
final class Adding {

    private Adding() {}

    static Results up(Asked asked, int people, List<VoiceSheetEntity> sheets, boolean referent) {
        List<List<Reply>> all = sheets.stream().map(VoiceSheetEntity::replies).toList();
        return new Results(
                asked,
                people,
                sheets.size(),
                asked.questionnaire().questions().stream()
                        .map(question -> line(question, all, referent))
                        .toList());
    }

    private static Line line(Question question, List<List<Reply>> all, boolean referent) {
        List<Reply> replies =
                all.stream()
                        .flatMap(List::stream)
                        .filter(reply -> reply.question().equals(question.id()))
                        .toList();
        boolean few = question.kind() == Kind.TEXT || replies.size() < Results.FEWEST;
        if (question.referentOnly() && !referent && few) {
            return new Line(question, replies.size(), List.of(), List.of(), true);
        }
        List<Count> counts =
                question.kind() == Kind.TEXT
                        ? List.of()
                        : ReplyRules.options(question).stream()
                                .map(option ->
                                        new Count(
                                                option,
                                                (int)
                                                        replies.stream()
                                                                .filter(r ->
                                                                        r.choices()
                                                                                .contains(
                                                                                        option
                                                                                                .id()))
                                                                .count()))
                                .toList();
        List<String> texts =
                replies.stream().map(Reply::text).filter(t -> !t.isEmpty()).sorted().toList();
        return new Line(question, replies.size(), counts, texts, false);
    }
}
