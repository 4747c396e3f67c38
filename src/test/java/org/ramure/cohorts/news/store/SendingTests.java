package org.ramure.cohorts.news.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.news.Digest;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class SendingTests {

    @Autowired private Sending sending;
    @Autowired private Collecting collecting;
    @Autowired private Digest digest;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

    @Test
    void leavesNeitherLetterNorNoteWhenKilledBeforeTheEndOfABatch() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T13:02:00Z")));
        PersonId ines = people.facilitator();
        String email = "amina-" + UUID.randomUUID() + "@exemple.fr";
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(5));
        cohorts.open(ines, cohort.id());
        sessions.register(
                Visitor.of(Optional.of(people.learner(email))),
                cohort.slug(),
                TestCohorts.invitee(""));
        long before = people.letters(email);
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-03-10T09:00:00Z")));
        LocalDate today = LocalDate.of(2027, 3, 10);
        collecting.collect(List.of(cohort.id().value()), today, today);

        transaction.executeWithoutResult(killed -> {
            assertThat(sending.send(List.of(email), today).letters()).isEqualTo(1);
            killed.setRollbackOnly();
        });
        assertThat(people.letters(email)).isEqualTo(before);
        digest.run();
        digest.run();

        assertThat(people.letters(email)).isEqualTo(before + 1);
    }
}
