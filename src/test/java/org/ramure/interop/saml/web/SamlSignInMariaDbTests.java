package org.ramure.interop.saml.web;

import org.junit.jupiter.api.BeforeAll;
import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a real MariaDB server, where transactions read from snapshots and lock rows. */
class SamlSignInMariaDbTests extends SamlSignInContract {

    @BeforeAll
    static void needsAServer() {
        MariaDb.orSkip();
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        var server = MariaDb.orSkip();
        String database = server.newDatabase();
        registry.add("spring.datasource.url", () -> database);
        registry.add("spring.datasource.username", server::user);
        registry.add("spring.datasource.password", server::password);
    }
}
