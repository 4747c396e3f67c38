package org.ramure.portfolio.dossier.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guests have no account: what they may fetch is decided by their visit. */
@Configuration
class DossierPaths {

    @Bean
    PublicPaths dossiersForGuests() {
        return PublicPaths.of("/dossiers-invites/*");
    }
}
