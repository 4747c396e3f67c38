package org.ramure.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** One application for the tests of this module's pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = CatalogueTestApplication.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:catalogue", "spring.flyway.enabled=false"})
public @interface CatalogueTest {}
