package org.ramure.portfolio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What somebody finds who tries Ramure: a pathway in its fifth month, made once. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:demopathway;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class DemoPathwayTests {

    @Autowired private DemoPathway demo;
    @Autowired private People people;
    @Autowired private Cohorts cohorts;
    @Autowired private Rhythms rhythms;
    @Autowired private Logbook logbook;
    @Autowired private Extracts extracts;
    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private OwnRounds rounds;
    @Autowired private VoiceForms forms;
    @Autowired private Circles circles;

    @SuppressWarnings("NullAway.Init") // found before each test
    private PersonId ines;

    @SuppressWarnings("NullAway.Init") // found before each test
    private PersonId awa;

    @SuppressWarnings("NullAway.Init") // found before each test
    private CohortId cohort;

    @BeforeEach
    void find() {
        ines = person("facilitatrice");
        awa = person("apprenante");
        cohort = theOnes().getFirst().id();
    }

    private PersonId person(String local) {
        return EmailAddress.of(local + "@demo.ramure.test")
                .flatMap(people::findByEmail)
                .map(Account::id)
                .orElseThrow();
    }

    private List<CohortRow> theOnes() {
        return cohorts.list(ines, "", 0, 100).stream()
                .filter(row -> row.title().equals(FifthMonthStory.TITLE))
                .toList();
    }

    @Test
    void isMadeOnce() {
        demo.bring();
        assertThat(theOnes()).hasSize(1);
    }

    @Test
    void isInItsFifthMonthWithEightPeople() {
        RhythmBoard board = rhythms.board(ines, cohort).orElseThrow();
        assertThat(board.lines()).hasSize(8);
        MyRhythm mine =
                rhythms.mine(awa).stream()
                        .filter(one -> one.cohort().id().equals(cohort))
                        .findFirst()
                        .orElseThrow();
        assertThat(mine.month().month().number()).isEqualTo(5);
        assertThat(mine.milestone("s2").orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(mine.milestone("appel-4").orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(mine.milestone("appel-5").orElseThrow().state()).isEqualTo(State.PROPOSED);
        assertThat(rhythms.load(awa, cohort).orElseThrow().months().getFirst().declared())
                .as("what was done in the first month counts there")
                .isEqualTo(272);
        assertThat(board.lines())
                .filteredOn(line -> line.person().email().startsWith("malik"))
                .singleElement()
                .satisfies(line -> assertThat(line.catchUp()).isEqualTo(MyCatchUp.State.OFFERED));
        assertThat(circles.mine(awa, cohort).orElseThrow().meetings()).hasSize(2);
    }

    @Test
    void hasPagesAndFeedbackThatIsOpenOnEachSide() {
        assertThat(logbook.count(awa, LogbookFilter.ALL)).isEqualTo(FifthMonthTexts.PAGES.size());
        assertThat(extracts.received(person("claire"))).hasSize(1);
        assertThat(trials.mine(awa))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.loops())
                                .extracting(FeedbackLoop::state)
                                .containsExactlyInAnyOrder(
                                        FeedbackLoop.State.CLOSED,
                                        FeedbackLoop.State.TO_GIVE,
                                        FeedbackLoop.State.TO_OPEN));
        assertThat(feedbacks.askedOf(awa))
                .extracting(FeedbackLoop::state)
                .containsExactly(FeedbackLoop.State.TO_GIVE);
        assertThat(feedbacks.desk(ines, cohort)).hasSize(4);
    }

    @Test
    void showsT0SideBySideAndAsksForT4() {
        assertThat(rounds.sideBySide(awa, cohort))
                .anySatisfy(side -> assertThat(side.columns()).hasSize(3));
        assertThat(forms.given(awa)).as("two peers ask Awa").hasSize(2);
    }
}
