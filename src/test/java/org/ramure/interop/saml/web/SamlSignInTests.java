package org.ramure.interop.saml.web;

import org.springframework.test.context.TestPropertySource;

/** On the embedded database. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
class SamlSignInTests extends SamlSignInContract {}
