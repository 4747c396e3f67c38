package org.ramure.portfolio.practices;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@PracticesTest
class ValuedPracticesOnMariaDbTests extends ValuedPracticesTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
