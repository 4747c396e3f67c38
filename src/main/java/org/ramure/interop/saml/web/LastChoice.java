package org.ramure.interop.saml.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.interop.signin.ProviderId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The university that was chosen last in this browser; a cookie without any person in it. */
final class LastChoice {

    private static final String NAME = "ramure-etablissement-";
    private static final int PART = 8;
    private static final Duration KEPT = Duration.ofDays(180);

    private LastChoice() {}

    static void remember(
            HttpServletRequest request,
            HttpServletResponse response,
            ProviderId provider,
            String entityId) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                name(provider), URLEncoder.encode(entityId, StandardCharsets.UTF_8))
                        .path(request.getContextPath() + "/connexion/saml")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    static Optional<String> of(HttpServletRequest request, ProviderId provider) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(provider)))
                .flatMap(cookie -> decoded(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static String name(ProviderId provider) {
        String id = provider.toString();
        return NAME + id.substring(id.length() - PART);
    }
}
