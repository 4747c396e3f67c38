package org.ramure.interop.lti.web;

import org.ramure.people.elsewhere.ForeignPosts;
import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who comes here is not signed in yet, and comes from another site. */
@Configuration(proxyBeanMethods = false)
class LtiPaths {

    private static final String[] ALL = {
        "/lti/entree",
        "/lti/lancement",
        "/lti/reprise",
        "/lti/suite",
        "/lti/onglet",
        "/lti/inscription",
        "/lti/cles"
    };

    @Bean
    PublicPaths ltiPublicPaths() {
        return PublicPaths.of(ALL);
    }

    @Bean
    ForeignPosts ltiForeignPosts() {
        return ForeignPosts.of(ALL);
    }
}
