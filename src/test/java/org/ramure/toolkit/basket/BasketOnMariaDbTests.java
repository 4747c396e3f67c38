package org.ramure.toolkit.basket;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.toolkit.MedocTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@MedocTest
class BasketOnMariaDbTests extends BasketTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
