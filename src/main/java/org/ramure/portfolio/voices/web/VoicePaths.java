package org.ramure.portfolio.voices.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guests have no account: what they may fetch is decided by their visit. */
@Configuration
class VoicePaths {

    @Bean
    PublicPaths proofsForGuests() {
        return PublicPaths.of("/regards/*/preuves/*");
    }
}
