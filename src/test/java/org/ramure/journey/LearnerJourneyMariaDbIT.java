package org.ramure.journey;

import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The journey on a real MariaDB server, with the same scripts. */
class LearnerJourneyMariaDbIT extends LearnerJourney {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MariaDb server = MariaDb.orSkip();
        String url = server.newDatabase();
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", server::user);
        registry.add("spring.datasource.password", server::password);
    }
}
