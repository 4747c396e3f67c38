package org.ramure.portfolio.rhythm;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@RhythmTest
class RhythmStoreOnMariaDbTests extends RhythmStoreTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
