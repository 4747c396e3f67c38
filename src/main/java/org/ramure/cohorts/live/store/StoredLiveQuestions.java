package org.ramure.cohorts.live.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.Script;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLiveQuestions implements LiveQuestions {

    private final RoomDesk desk;
    private final HalfDays halfDays;
    private final QuestionRepository questions;
    private final Scripts scripts;
    private final Counting counting;

    StoredLiveQuestions(
            RoomDesk desk,
            HalfDays halfDays,
            QuestionRepository questions,
            Scripts scripts,
            Counting counting) {
        this.desk = desk;
        this.halfDays = halfDays;
        this.questions = questions;
        this.scripts = scripts;
        this.counting = counting;
    }

    @Override
    public void open(PersonId caller, HalfDayId halfDay, String question) {
        desk.change(
                caller,
                halfDay,
                seat -> {
                    Instant now = desk.now();
                    if (!seat.run().admits(now)) {
                        throw new UserFacingException("cohorts.live.over");
                    }
                    if (seat.script().question(question).isEmpty()) {
                        throw new UserFacingException("cohorts.live.question.unknown");
                    }
                    Optional<QuestionEntity> row = questions.locked(halfDay.value(), question);
                    if (row.filter(QuestionEntity::isSealed).isPresent()) {
                        throw new UserFacingException("cohorts.live.over");
                    }
                    row.ifPresentOrElse(
                            before -> before.open(now),
                            () ->
                                    questions.save(
                                            new QuestionEntity(halfDay.value(), question, now)));
                    seat.script().screenOf(question).ifPresent(seat.run()::show);
                });
    }

    @Override
    public void close(PersonId caller, HalfDayId halfDay, String question) {
        row(caller, halfDay, question, QuestionEntity::close);
    }

    @Override
    public void hide(
            PersonId caller, HalfDayId halfDay, String question, String word, boolean hidden) {
        row(caller, halfDay, question, row -> row.hide(Words.key(word), hidden));
    }

    private void row(
            PersonId caller, HalfDayId halfDay, String question, Consumer<QuestionEntity> work) {
        desk.change(
                caller,
                halfDay,
                seat -> questions.locked(halfDay.value(), question).ifPresent(work));
    }

    @Override
    public List<LiveResult> results(PersonId caller, HalfDayId halfDay) {
        return desk.look(
                caller,
                halfDay,
                seat -> {
                    List<QuestionEntity> rows =
                            questions.findByHalfDayIdOrderByOpenedAtDesc(halfDay.value());
                    return inOrder(seat.script(), rows, counting.contents(rows), true);
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asked> asked(PersonId caller, CohortId id) {
        String template = desk.cohort(caller, id).template();
        List<HalfDay> all = halfDays.of(caller, id);
        List<QuestionEntity> rows =
                questions.findByHalfDayIdIn(all.stream().map(h -> h.id().value()).toList());
        Map<UUID, List<String>> contents = counting.contents(rows);
        Map<UUID, List<QuestionEntity>> byHalfDay =
                rows.stream().collect(groupingBy(QuestionEntity::halfDay));
        List<Asked> asked = new ArrayList<>();
        for (HalfDay halfDay : all) {
            List<QuestionEntity> own = byHalfDay.get(halfDay.id().value());
            if (own != null) {
                Script script = scripts.of(template, halfDay.template());
                asked.add(new Asked(halfDay, inOrder(script, own, contents, false)));
            }
        }
        return asked;
    }

    /** In the order of the script; those that were never opened only where they are wanted. */
    private static List<LiveResult> inOrder(
            Script script,
            List<QuestionEntity> rows,
            Map<UUID, List<String>> contents,
            boolean waiting) {
        List<LiveResult> results = new ArrayList<>();
        for (LiveQuestion question : script.questions()) {
            rows.stream()
                    .filter(row -> row.question().equals(question.id()))
                    .findFirst()
                    .map(row -> Counting.result(question, row, contents))
                    .or(() -> waiting ? Optional.of(Counting.waiting(question)) : Optional.empty())
                    .ifPresent(results::add);
        }
        return results;
    }
}
