package org.ramure.attestations;

import org.ramure.learning.Editions;
import org.ramure.pathways.Completions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The module alone: what lies below it is replaced by the simplest thing that works. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.ramure.attestations", "org.ramure.shared"})
@ConfigurationPropertiesScan({"org.ramure.attestations", "org.ramure.shared"})
@Import({Completions.class, Editions.class})
public class AttestationsTestApplication {

    @Bean
    SmallCatalogue catalogue() {
        return new SmallCatalogue();
    }

    @Bean
    People people(SmallCatalogue catalogue) {
        return new People(catalogue);
    }

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }
}
