package org.ramure.interop.api.web;

import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.contract.Contract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Programs bring a token and nothing else: no session is read or made for them, so that there is
 * none to ride on, and no other site's page may read an answer. {@link ApiController} proves who
 * calls.
 */
@Configuration
class ApiSecurity {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 3)
    SecurityFilterChain programsWithoutSession(HttpSecurity http) {
        return http.securityMatcher("/api", "/api/openapi.json", "/api/v1", "/api/v1/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** What is turned away before any controller sees it is a problem too, for programs. */
    @Bean
    RequestRejectedHandler turnedAway(ApiProblems problems) {
        var usual = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith(Contract.BASE)) {
                var malformed = new ApiProblem(ApiProblem.Kind.ADDRESS);
                ApiController.send(
                        problems.of(malformed, ApiController.language(request)), response);
            } else {
                usual.handle(request, response, rejected);
            }
        };
    }
}
