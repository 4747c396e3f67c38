package org.ramure.attestations.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verification is open to strangers; downloads are not. */
@Configuration
class VerificationPaths {

    @Bean
    PublicPaths verification() {
        return PublicPaths.of("/verifier/**");
    }
}
