package org.ramure.people.ui;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Headers of every answer. A plain page gets a policy without any script unless it sets its own;
 * Flow's page gets {@link PagePolicy}. HSTS is sent on secure connections only.
 */
final class SecurityHeaders {

    static final String PLAIN_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_SENSORS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /** For answers that belong to one person, or to nobody else's cache. */
    static void writeForPages(HeadersConfigurer<HttpSecurity> headers) {
        write(headers);
        headers.addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"));
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new Eager());
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_SENSORS))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** Flow answers behind a forward, which ends the answer before headers could be added. */
    private static final class Eager implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
