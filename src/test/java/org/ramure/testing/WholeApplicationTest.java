package org.ramure.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;

/**
 * Starts the whole application on a free port, without the small applications that modules' own
 * tests are made of.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ramure.data-dir=target/test-data",
            "vaadin.devmode.devTools.enabled=false",
            // every query is checked at the start, used by a test or not
            "spring.data.jpa.repositories.bootstrap-mode=default"
        })
@TypeExcludeFilters(NoTestApplications.class)
public @interface WholeApplicationTest {}
