package org.ramure.journey;

import org.springframework.test.context.TestPropertySource;

/** The journey on the embedded database. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class LearnerJourneyEmbeddedIT extends LearnerJourney {}
