package org.ramure.journey;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.HandClock;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * The fourth week of nine months, on a page as wide as a phone and without a mouse, after the first
 * day was missed: the week, the logbook, a trial up to the level it lets one claim, the pitch, and
 * readings on the grid, one of them by somebody who has no account.
 */
@WholeApplicationTest
@Import({
    LearnersMonthBrowserIT.Hands.class,
    MonthsGroup.class,
    LearnersWeek.class,
    LearnersTrial.class,
    LearnersVoices.class
})
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:learnersmonth;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class LearnersMonthBrowserIT {

    @LocalServerPort private int port;
    @Autowired private MonthsGroup group;
    @Autowired private LearnersWeek week;
    @Autowired private LearnersTrial trial;
    @Autowired private LearnersVoices voices;

    private final BrowserContext phone = Browser.newPerson(360, 740);

    /** Time stands where the group is. */
    @TestConfiguration
    static class Hands {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void aMonthOnAPhoneWithTheKeyboardAlone() {
        group.inTheFourthWeek();
        Walk walk = Walk.withKeyboard(phone, "http://localhost:" + port, "learners-month");
        try {
            walk.signIn(MonthsGroup.LEARNER);
            week.findTheWeek(walk);
            week.catchUp(walk);
            week.writeANote(walk);
            week.shareAndClose(walk);
            trial.tryAtWork(walk);
            trial.learnFromFeedback(walk);
            trial.claimALevel(walk);
            trial.handIn(walk);
            voices.giveOnesOwnReading(walk);
            voices.askAPeer(walk);
            voices.askAGuest(walk);
        } finally {
            walk.screen().picture("learners-month-last");
        }
        walk.assertAllWasAccessible();
    }
}
