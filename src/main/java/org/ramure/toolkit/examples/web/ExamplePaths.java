package org.ramure.toolkit.examples.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The base is open, and so is its table. */
@Configuration
class ExamplePaths {

    @Bean
    PublicPaths examplesTable() {
        return PublicPaths.of("/exemples.csv");
    }
}
