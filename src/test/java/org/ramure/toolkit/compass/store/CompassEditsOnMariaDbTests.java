package org.ramure.toolkit.compass.store;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.toolkit.MedocTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@MedocTest
class CompassEditsOnMariaDbTests extends CompassEditsTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
