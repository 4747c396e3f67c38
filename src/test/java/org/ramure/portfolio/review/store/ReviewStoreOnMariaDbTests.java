package org.ramure.portfolio.review.store;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.portfolio.dossier.DossierTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@DossierTest
class ReviewStoreOnMariaDbTests extends ReviewStoreTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
