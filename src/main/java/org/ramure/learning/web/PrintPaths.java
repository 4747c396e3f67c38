package org.ramure.learning.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guests may print what they may read; the controller decides what that is. */
@Configuration
class PrintPaths {

    @Bean
    PublicPaths printing() {
        return PublicPaths.of("/imprimer/**");
    }
}
