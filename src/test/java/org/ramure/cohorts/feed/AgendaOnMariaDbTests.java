package org.ramure.cohorts.feed;

import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real MariaDB server. */
@CohortsTest
class AgendaOnMariaDbTests extends AgendaModuleTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
