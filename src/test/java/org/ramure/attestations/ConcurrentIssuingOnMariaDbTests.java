package org.ramure.attestations;

import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a real server; also shows that the migration and the mapping fit it. */
@AttestationsTest
class ConcurrentIssuingOnMariaDbTests extends ConcurrentIssuing {

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        MariaDb server = MariaDb.orSkip();
        String url = server.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
    }
}
