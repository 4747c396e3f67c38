package org.ramure.cohorts.edition;

import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real MariaDB server. */
@CohortsTest
class CohortEditionsOnMariaDbTests extends CohortEditionsTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
