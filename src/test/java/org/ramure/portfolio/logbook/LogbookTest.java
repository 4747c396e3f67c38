package org.ramure.portfolio.logbook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/** One Spring context for the tests of logbook and trials, on an embedded database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LogbookTestApplication.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:logbook-${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "ramure.competences.files.max-file=1MB",
            "ramure.data-dir=target/logbook-data"
        })
public @interface LogbookTest {}
