package org.ramure.assessment.web;

import org.ramure.people.spi.PublicPaths;
import org.ramure.people.spi.SelfProtectedPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Saving is open to guests as well; our own header and the browser's word replace the CSRF token.
 */
@Configuration
class EntryPaths {

    @Bean
    PublicPaths saving() {
        return PublicPaths.of("/saisies/**");
    }

    @Bean
    SelfProtectedPaths savingByOurScripts() {
        return SelfProtectedPaths.of("/saisies/**");
    }
}
