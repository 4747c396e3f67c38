package org.ramure.people.web;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets the server write cookies for frames; see {@link FramedCookies}. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> framedCookies() {
        TomcatContextCustomizer wrap =
                context ->
                        context.setCookieProcessor(new FramedCookies(context.getCookieProcessor()));
        return factory -> factory.addContextCustomizers(wrap);
    }
}
