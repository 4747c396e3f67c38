package org.ramure.cohorts.live.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.LiveRoom;
import org.ramure.cohorts.live.LiveTemplates;
import org.ramure.cohorts.live.RoomCode;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.cohorts.live.Tally;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class SealingTests {

    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private RunningOrders orders;
    @Autowired private LiveQuestions questions;
    @Autowired private LiveRoom room;
    @Autowired private AnswerRepository answers;
    @Autowired private Sealing sealing;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    @Test
    void keepsCountsAndForgetsAnswersOnceTheHalfDayIsOver() {
        PersonId ines = people.facilitator();
        // The next day, whatever other tests did with the clock.
        LocalDate day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).plusDays(1);
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                LiveTemplates.SLUG,
                                day,
                                Set.of(),
                                TestCohorts.details("Une heure", 20)));
        HalfDayId evening = halfDays.of(ines, cohort.id()).getFirst().id();
        RoomCode code = orders.of(ines, evening).code();
        long ofOtherTests = answers.count();
        questions.open(ines, evening, "mot");
        questions.open(ines, evening, "forme");
        answer(code, 5, "mot", "temps");
        answer(code, 4, "forme", "autre");

        clock.advance(Duration.ofDays(8));
        assertThat(room.visit(code, "")).isEmpty();
        sealing.seal();

        assertThat(answers.count()).isEqualTo(ofOtherTests);
        List<LiveResult> kept = questions.asked(ines, cohort.id()).getFirst().results();
        assertThat(kept).extracting(LiveResult::answers).containsExactly(5, 4);
        assertThat(kept).allMatch(LiveResult::sealed);
        assertThat(kept.getFirst().tally().orElseThrow().counts())
                .extracting(Tally.Count::people)
                .containsExactly(5);
        assertThat(kept.getLast().tally()).isEmpty();
    }

    private void answer(RoomCode code, int devices, String question, String part) {
        for (int i = 0; i < devices; i++) {
            String key = room.visit(code, "").orElseThrow().key();
            room.answer(code, key, question, new LiveAnswer(List.of(part)));
        }
    }
}
