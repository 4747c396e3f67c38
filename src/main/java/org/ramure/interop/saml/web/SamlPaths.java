package org.ramure.interop.saml.web;

import org.ramure.people.elsewhere.ForeignPosts;
import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who comes here is not signed in yet; answers are posted from universities’ pages. */
@Configuration(proxyBeanMethods = false)
class SamlPaths {

    @Bean
    PublicPaths samlPublicPaths() {
        return PublicPaths.of(
                "/saml/metadonnees", "/connexion/saml/entree/*", "/connexion/saml/retour");
    }

    @Bean
    ForeignPosts samlForeignPosts() {
        return ForeignPosts.of("/connexion/saml/retour");
    }
}
