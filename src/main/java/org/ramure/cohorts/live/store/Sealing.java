package org.ramure.cohorts.live.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.live.LiveResult;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once phones may answer no more, counts are kept and single answers deleted. */
@Component
class Sealing {

    private static final int AT_ONCE = 50;

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final Counting counting;
    private final Clock clock;

    Sealing(
            QuestionRepository questions,
            AnswerRepository answers,
            Counting counting,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.counting = counting;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void seal() {
        List<QuestionEntity> due = questions.toSeal(clock.instant(), PageRequest.of(0, AT_ONCE));
        var contents = counting.contents(due);
        for (QuestionEntity row : due) {
            row.seal(
                    row.answers() < LiveResult.FEWEST
                            ? Map.of()
                            : Parts.count(contents.getOrDefault(row.id(), List.of())));
            answers.deleteOf(row.id());
        }
    }
}
