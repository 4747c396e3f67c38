package org.ramure.toolkit.document.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People without an account have sheets too; what they get is decided by whose they are. */
@Configuration
class DocumentPaths {

    @Bean
    PublicPaths sheetsOfVisitors() {
        return PublicPaths.of("/outils/fiche/*/suite", "/outils/fiche/*/export.*");
    }
}
