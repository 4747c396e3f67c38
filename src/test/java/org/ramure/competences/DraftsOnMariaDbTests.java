package org.ramure.competences;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server, with its own locks and its own idea of isolation. */
@CompetencesTest
class DraftsOnMariaDbTests extends DraftsModuleTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
