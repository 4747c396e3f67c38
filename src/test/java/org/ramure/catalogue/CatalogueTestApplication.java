package org.ramure.catalogue;

import static org.mockito.Mockito.mock;

import org.ramure.people.CurrentPerson;
import org.ramure.people.People;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The module with the kinds of activities and the areas that others bring, on the real content. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.ramure.catalogue", "org.ramure.shared"})
@ComponentScan(
        basePackages = "org.ramure",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {
                            org.ramure.catalogue.spi.ActivityType.class,
                            org.ramure.catalogue.spi.ContentArea.class
                        }))
@ConfigurationPropertiesScan("org.ramure.catalogue")
public class CatalogueTestApplication {

    @Bean
    CurrentPerson current() {
        return mock(CurrentPerson.class);
    }

    @Bean
    People people() {
        return mock(People.class);
    }
}
