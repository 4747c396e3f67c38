package org.ramure.portfolio.codev;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.portfolio.practices.PracticesTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@PracticesTest
class CodevOnMariaDbTests extends CodevTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
