package org.ramure.toolkit.hackathon.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guests of a jury have no account; what they get is decided by their pass. */
@Configuration
class HackathonPaths {

    @Bean
    PublicPaths workForJuries() {
        return PublicPaths.of("/hackathons/*/equipes/*/fichier");
    }
}
