package org.ramure.portfolio.logbook;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@LogbookTest
class LogbookStoreOnMariaDbTests extends LogbookStoreTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
