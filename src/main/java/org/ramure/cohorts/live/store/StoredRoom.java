package org.ramure.cohorts.live.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.LiveRoom;
import org.ramure.cohorts.live.Room;
import org.ramure.cohorts.live.RoomCode;
import org.ramure.cohorts.live.Script;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredRoom implements LiveRoom {

    private final RunRepository runs;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final Counting counting;
    private final Templates templates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredRoom(
            RunRepository runs,
            QuestionRepository questions,
            AnswerRepository answers,
            Counting counting,
            Templates templates,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.questions = questions;
        this.answers = answers;
        this.counting = counting;
        this.templates = templates;
        this.transaction = transaction;
        this.clock = clock;
    }

    private Optional<RunEntity> run(RoomCode code) {
        return runs.findByCode(code.letters()).filter(run -> run.admits(clock.instant()));
    }

    private Script script(RunEntity run) {
        return templates
                .find(run.template())
                .flatMap(found ->
                        found.halfDay(run.halfDayTemplate()).map(part -> Script.of(found, part)))
                .orElse(Script.EMPTY);
    }

    @Override
    public Optional<Visit> visit(RoomCode code, String key) {
        return run(code)
                .map(run -> {
                    boolean known = DeviceKeys.isGood(run.secret(), key);
                    String good = known ? key : DeviceKeys.newKey(run.secret());
                    return new Visit(
                            room(run, known ? Optional.of(key) : Optional.empty()), good, !known);
                });
    }

    private Room room(RunEntity run, Optional<String> key) {
        Script script = script(run);
        List<QuestionEntity> rows = questions.findByHalfDayIdOrderByOpenedAtDesc(run.halfDay());
        Map<UUID, List<String>> contents = counting.contents(rows);
        Map<String, LiveAnswer> own = key.map(k -> own(rows, k)).orElse(Map.of());
        List<LiveResult> results = new ArrayList<>();
        for (QuestionEntity row : rows) {
            script.question(row.question())
                    .map(question -> Counting.result(question, row, contents))
                    .ifPresent(results::add);
        }
        return new Room(run.code(), run.title(), results, own, next(run, results, own));
    }

    private Map<String, LiveAnswer> own(List<QuestionEntity> rows, String key) {
        Map<UUID, String> names = new HashMap<>();
        List<String> devices = new ArrayList<>();
        for (QuestionEntity row : rows) {
            if (!row.isSealed()) {
                names.put(row.id(), row.question());
                devices.add(DeviceKeys.device(key, row.id()));
            }
        }
        Map<String, LiveAnswer> own = new HashMap<>();
        if (!devices.isEmpty()) {
            for (AnswerEntity answer : answers.findByDeviceIn(devices)) {
                own.put(
                        names.getOrDefault(answer.question(), ""),
                        new LiveAnswer(Parts.of(answer.content())));
            }
        }
        return own;
    }

    /** Once the session is over, or this device has given its feedback. */
    private Optional<SessionTemplate.NextStep> next(
            RunEntity run, List<LiveResult> results, Map<String, LiveAnswer> own) {
        boolean gave =
                results.stream()
                        .map(LiveResult::question)
                        .anyMatch(
                                question -> question.feedback() && own.containsKey(question.id()));
        return run.isFinished() || gave
                ? templates.find(run.template()).flatMap(SessionTemplate::next)
                : Optional.empty();
    }

    @Override
    public void answer(RoomCode code, String key, String question, LiveAnswer answer) {
        RunEntity run =
                run(code)
                        .filter(found -> DeviceKeys.isGood(found.secret(), key))
                        .orElseThrow(() -> new UserFacingException("cohorts.live.over"));
        LiveQuestion asked =
                script(run)
                        .question(question)
                        .orElseThrow(() -> new UserFacingException("cohorts.live.closed"));
        String content = Parts.content(AnswerRules.sound(asked, answer));
        transaction.executeWithoutResult(status -> keep(run, question, key, content));
    }

    /** The lock comes first: what is read after it is what the one before has left. */
    private void keep(RunEntity run, String question, String key, String content) {
        QuestionEntity row =
                questions
                        .locked(run.halfDay(), question)
                        .filter(QuestionEntity::isOpen)
                        .orElseThrow(() -> new UserFacingException("cohorts.live.closed"));
        String device = DeviceKeys.device(key, row.id());
        Optional<AnswerEntity> before = answers.findByQuestionIdAndDevice(row.id(), device);
        if (before.isPresent()) {
            before.get().change(content);
        } else if (row.answers() >= run.mostAnswers()) {
            throw new UserFacingException("cohorts.live.full");
        } else {
            answers.save(new AnswerEntity(row.id(), device, content));
            row.oneMore();
        }
    }
}
