package org.ramure.toolkit.resource.csv;

import org.ramure.cohorts.MariaDbOfTheModule;
import org.ramure.toolkit.MedocTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same rules on a real MariaDB server. */
@MedocTest
class ResourceImportOnMariaDbTests extends ResourceImportTests {

    @DynamicPropertySource
    static void mariaDb(DynamicPropertyRegistry properties) {
        MariaDbOfTheModule.use(properties);
    }
}
