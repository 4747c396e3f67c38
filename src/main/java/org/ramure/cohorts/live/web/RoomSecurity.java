package org.ramure.cohorts.live.web;

import org.ramure.people.spi.SelfProtectedPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Phones have no session, so there is none to ride on: in place of a CSRF token, {@link
 * RoomController} takes forms from its own pages only.
 */
@Configuration
class RoomSecurity {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " script-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain liveRooms(HttpSecurity http) {
        return http.securityMatcher("/q", "/q/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    SelfProtectedPaths projection() {
        return new SelfProtectedPaths(java.util.List.of("/groupes/*/projeter/**"));
    }
}
