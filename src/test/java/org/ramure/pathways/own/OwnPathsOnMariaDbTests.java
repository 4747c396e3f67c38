package org.ramure.pathways.own;

import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real MariaDB server. */
class OwnPathsOnMariaDbTests extends OwnPathsTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDb server = MariaDb.orSkip();
        String database = server.newDatabase();
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
    }
}
