package org.ramure.cohorts;

import org.ramure.testing.MariaDb;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One database on the real server, shared by the tests of this module. */
public final class MariaDbOfTheModule {

    private static final MariaDb SERVER = MariaDb.orSkip();
    private static final String DATABASE = SERVER.newDatabase();

    private MariaDbOfTheModule() {}

    public static void use(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE);
        properties.add("spring.datasource.username", SERVER::user);
        properties.add("spring.datasource.password", SERVER::password);
    }
}
