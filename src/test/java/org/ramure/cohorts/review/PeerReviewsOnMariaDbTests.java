package org.ramure.cohorts.review;

import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.MariaDbOfTheModule;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@CohortsTest
class PeerReviewsOnMariaDbTests extends PeerReviewsTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
