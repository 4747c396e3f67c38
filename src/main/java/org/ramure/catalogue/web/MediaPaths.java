package org.ramure.catalogue.web;

import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Content is open, and so are its media and its words. */
@Configuration
class MediaPaths {

    @Bean
    PublicPaths media() {
        return PublicPaths.of("/medias/**", "/glossaire/mots/**", "/citer/**");
    }
}
