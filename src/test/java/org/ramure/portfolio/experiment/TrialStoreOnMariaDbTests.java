package org.ramure.portfolio.experiment;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.portfolio.logbook.LogbookTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@LogbookTest
class TrialStoreOnMariaDbTests extends TrialStoreTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
