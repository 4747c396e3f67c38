package org.ramure.toolkit.examples.store;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.toolkit.examples.ExamplesTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@ExamplesTest
class ContributionOnMariaDbTests extends ContributionTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
