package org.ramure.cohorts.award.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links of letters open without an account; the key in them is the right to. */
@Configuration
class AwardPaths {

    @Bean
    PublicPaths receivedPapers() {
        return PublicPaths.of("/attestations/recue/*");
    }
}
