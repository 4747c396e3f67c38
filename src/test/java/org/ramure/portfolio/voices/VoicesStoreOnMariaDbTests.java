package org.ramure.portfolio.voices;

import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server, with its own locks and its own idea of isolation. */
@VoicesTest
class VoicesStoreOnMariaDbTests extends VoicesStoreTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDb server = MariaDb.orSkip();
        String database = server.newDatabase();
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
    }
}
