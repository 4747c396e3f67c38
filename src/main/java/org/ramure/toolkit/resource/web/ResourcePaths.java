package org.ramure.toolkit.resource.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue is open, and so is its table. */
@Configuration
class ResourcePaths {

    @Bean
    PublicPaths resourcesTable() {
        return PublicPaths.of("/ressources.csv");
    }
}
