package org.ramure.portfolio;

import org.ramure.cohorts.HandClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The people and rooms of the story, and a clock that moves by hand. */
@TestConfiguration
@Import({
    Doorkeeper.class,
    Promotion.class,
    Gatherings.class,
    Calls.class,
    Weeks.class,
    Pages.class,
    TrialsAtWork.class,
    Deliverables.class,
    Voiced.class,
    Helping.class,
    Valued.class,
    Papers.class,
    FirstMonths.class,
    MiddleMonths.class,
    LastMonths.class,
    Endings.class,
    Strangers.class
})
class NineMonthsParts {

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }
}
