package org.ramure.portfolio.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.news.CohortLetters;
import org.ramure.cohorts.news.Digest;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Reading;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Letters about what is between two people reach the two of them, once, and nobody else. */
@LogbookTest
class PrivateLettersTests {

    @Autowired private Digest digest;
    @Autowired private Reading reading;
    @Autowired private CohortLetters letters;
    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private Logbook logbook;
    @Autowired private Extracts extracts;
    @Autowired private People people;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate sql;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        sql.update("DELETE FROM cohorts_news_item");
        sql.update("UPDATE cohorts_cohort SET status = 'CANCELLED'");
        sql.update("UPDATE cohorts_news_run SET held_until = '2026-01-01 00:00:00'");
        clock.set(Instant.parse("2026-11-23T13:02:00Z"));
        cast = two.make();
        letters.turn(cast.ines(), cast.cohort().id(), Kind.FORM, false);
    }

    private List<String> received(PersonId person) {
        String email = people.find(person).map(Account::email).orElseThrow();
        return sql.queryForList(
                "SELECT concat(subject, '\n', body) FROM mail_message WHERE recipient = ?"
                        + " AND unsubscribe IS NOT NULL ORDER BY created_at, id",
                String.class,
                email);
    }

    private void nextDay() {
        clock.advance(Duration.ofDays(1));
        digest.run();
        digest.run();
    }

    private UUID asked(PersonId giver) {
        UUID trial = trials.begin(cast.amina(), Optional.of(cast.cohort().id()));
        trials.save(cast.amina(), trial, new Typed(Trials.WHAT, "Un secret de terrain", 0));
        return feedbacks.ask(cast.amina(), trial, giver, "Qu’en pensez-vous ?");
    }

    private UUID shared(PersonId reader, String title) {
        UUID entry =
                logbook.begin(
                                cast.amina(),
                                new LogbookDetails(
                                        LogbookTurn.FREE,
                                        "",
                                        Optional.empty(),
                                        java.time.LocalDate.of(2026, 11, 23)))
                        .id();
        logbook.save(cast.amina(), entry, new Typed(Logbook.TEXT, "Ce qui reste entre nous", 0));
        return extracts.share(
                cast.amina(),
                entry,
                new Extracts.NewExtract(
                        cast.cohort().id(),
                        Optional.of(reader),
                        title,
                        "Ce qui reste entre nous",
                        Set.of(),
                        java.time.LocalDate.of(2026, 12, 20)));
    }

    @Test
    void tellsAFacilitatorThatFeedbackIsAskedAndAnswered() {
        UUID ask = asked(cast.ines());
        nextDay();
        assertThat(received(cast.ines())).hasSize(1);
        assertThat(received(cast.ines()).getFirst())
                .contains("Inès Marchetti vous demande un retour", "/experimentations/")
                .doesNotContain("secret", "pensez-vous");

        feedbacks.give(cast.ines(), ask, "Continuez.");
        nextDay();
        assertThat(received(cast.amina()).getLast())
                .contains("vous a fait un retour")
                .doesNotContain("Continuez");

        feedbacks.open(cast.amina(), ask);
        feedbacks.answer(cast.amina(), ask, "Merci, j’essaie.");
        nextDay();
        nextDay();
        assertThat(received(cast.ines())).hasSize(2);
        assertThat(received(cast.ines()).getLast())
                .contains("Inès Marchetti a lu votre retour et y a répondu")
                .doesNotContain("j’essaie");
        assertThat(received(cast.malik())).isEmpty();
        assertThat(received(cast.otherFacilitator())).isEmpty();
    }

    @Test
    void tellsAFellowTheSameAndNobodyWhoHasLeft() {
        UUID ask = asked(cast.malik());
        asked(cast.ines());
        sql.update("DELETE FROM cohorts_facilitator WHERE person_id = ?", cast.ines().value());
        nextDay();
        feedbacks.give(cast.malik(), ask, "Bravo.");
        feedbacks.open(cast.amina(), ask);
        feedbacks.answer(cast.amina(), ask, "Merci.");
        nextDay();
        nextDay();

        assertThat(received(cast.malik())).hasSize(2);
        assertThat(received(cast.ines())).as("facilitates no more").isEmpty();
    }

    @Test
    void tellsWhomAPassageIsSharedWithItsTitleAndNoWordMore() {
        shared(cast.malik(), "Après la réunion");
        shared(cast.ines(), "");
        UUID takenBack = shared(cast.malik(), "Repris aussitôt");
        extracts.revoke(cast.amina(), takenBack);
        nextDay();
        nextDay();

        assertThat(received(cast.malik())).hasSize(1);
        assertThat(received(cast.malik()).getFirst())
                .contains(
                        "un passage partagé avec vous", "« Après la réunion »", "/carnet/partage/")
                .doesNotContain("entre nous", "Repris");
        assertThat(received(cast.ines()).getFirst())
                .contains("Inès Marchetti partage avec vous un passage de son carnet")
                .doesNotContain("entre nous", "Après la réunion");
        assertThat(received(cast.claire())).isEmpty();
    }

    @Test
    void showsThoseWhoRunTheCohortNothingOfIt() {
        shared(cast.malik(), "Après la réunion");
        asked(cast.malik());
        assertThat(letters.planned(cast.ines(), cast.cohort().id()))
                .noneMatch(planned -> planned.kind().isConfidential());
        nextDay();

        assertThat(received(cast.malik())).hasSize(1);
        assertThat(letters.left(cast.ines(), cast.cohort().id(), 50))
                .noneMatch(left -> left.kind().isConfidential());
    }

    @Test
    void leavesWhoWantsNoLettersAlone() {
        reading.choose(cast.ines(), Rhythm.NEVER);
        asked(cast.ines());
        shared(cast.ines(), "Pour plus tard");
        nextDay();

        assertThat(received(cast.ines())).isEmpty();
    }
}
