package org.ramure.competences;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same hand-over, export and erasure on a real MariaDB server. */
@CompetencesTest
class CompetencesDataOnMariaDbTests extends CompetencesDataModuleTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
