package org.ramure.cohorts.news;

import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real MariaDB server. */
@CohortsTest
class DigestOnMariaDbTests extends DigestModuleTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
