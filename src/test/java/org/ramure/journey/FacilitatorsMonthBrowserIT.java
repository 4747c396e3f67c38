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
 * The first month of a group, for the one who facilitates it and has no mouse: who was there, who
 * is behind, calls, feedback, a pitch, readings, co-development; and at the end of the nine months
 * what is stated with one person. What people wrote for themselves or for others is nowhere.
 */
@WholeApplicationTest
@Import({
    FacilitatorsMonthBrowserIT.Hands.class,
    MonthsGroup.class,
    FacilitatorsDay.class,
    FacilitatorsReadings.class,
    FacilitatorsTogether.class
})
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:facilitatorsmonth;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class FacilitatorsMonthBrowserIT {

    @LocalServerPort private int port;
    @Autowired private MonthsGroup group;
    @Autowired private FacilitatorsDay day;
    @Autowired private FacilitatorsReadings readings;
    @Autowired private FacilitatorsTogether together;

    private final BrowserContext browser = Browser.newPerson(1280, 900);

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
        browser.close();
    }

    @Test
    void aMonthWithTheKeyboardAlone() {
        group.onTheFirstAfternoon();
        Walk walk = Walk.withKeyboard(browser, "http://localhost:" + port, "facilitators-month");
        try {
            walk.signIn(MonthsGroup.FACILITATOR);
            day.noteAnAbsence(walk);
            readings.writeForOthers(walk);
            day.seeWhoIsBehind(walk);
            day.proposeCalls(walk);
            readings.giveFeedback(walk);
            readings.readByRubric(walk);
            readings.readOnTheGrid(walk);
            together.dealPairs(walk);
            together.runASession(walk);
            together.stateTogether(walk);
        } finally {
            walk.screen().picture("facilitators-month-last");
        }
        walk.assertAllWasAccessible();
    }
}
