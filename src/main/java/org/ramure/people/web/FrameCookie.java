package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.elsewhere.Entrance.Within;

/**
 * The cookie {@code ramure-cadre}, by which later requests know whose page they are shown in. It
 * gives no right but to be shown there, to sides that are registered.
 */
final class FrameCookie {

    static final String NAME = "ramure-cadre";

    private static final String OTHER_SITE = "x";
    private static final String SAME_SITE = "s";
    private static final int ID = 36;

    private FrameCookie() {}

    static Optional<Within> read(HttpServletRequest request) {
        return CurrentExchange.cookie(request, NAME)
                .filter(value -> value.length() == ID + 1)
                .flatMap(FrameCookie::parse);
    }

    private static Optional<Within> parse(String value) {
        try {
            return Optional.of(
                    new Within(UUID.fromString(value.substring(1)), value.startsWith(OTHER_SITE)));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Within within) {
        String value = (within.otherSite() ? OTHER_SITE : SAME_SITE) + within.key();
        response.addCookie(CurrentExchange.cookie(request, NAME, value, -1));
    }
}
