package org.ramure.people.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plain addresses that are open and belong to this module, or to none. */
@Configuration
public class OpenPaths {

    /** Files that are the same for everybody; they know no session and may be cached. */
    public static String[] staticFiles() {
        return new String[] {
            "/styles/**", "/js/**", "/fonts/**", "/icons/**", "/aura/**", "/VAADIN/build/**"
        };
    }

    @Bean
    PublicPaths signInLinks() {
        return PublicPaths.of("/connexion/lien/**");
    }

    @Bean
    PublicPaths healthAndErrors() {
        return PublicPaths.of("/healthz", "/healthz/**", "/readyz", "/error");
    }
}
