package org.ramure.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ramure.people.elsewhere.Frame;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

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
    static void writeForPages(
            HeadersConfigurer<HttpSecurity> headers, RequestMatcher sayThemselves) {
        writeAll(headers);
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter((request, response) ->
                writeFraming(request, response, sayThemselves.matches(request)));
        headers.addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"));
    }

    /** Nobody shows us in a frame but the sides whose frame this request belongs to. */
    private static void writeFraming(
            HttpServletRequest request, HttpServletResponse response, boolean saysItself) {
        Optional<Frame> frame = Frame.of(request);
        response.setHeader(
                "Content-Security-Policy",
                frame.map(f -> PLAIN_POLICY.replace(Frame.NOBODY, f.ancestors()))
                        .orElse(PLAIN_POLICY));
        if (frame.isEmpty() && !saysItself) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        writeAll(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static void writeAll(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new Eager());
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_SENSORS))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
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
