package org.ramure.interop.lti.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.people.elsewhere.Entrance;
import org.ramure.people.elsewhere.Frame;

/** What a request tells of the page around it, and the cookie that a login leaves in a browser. */
final class Surroundings {

    private static final int TEN_MINUTES = 600;

    private Surroundings() {}

    /** In a frame, or in a browser that does not say. */
    static boolean isFramed(HttpServletRequest request) {
        return !"document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** The frame to sign in within; a page of our own site shares our cookies. */
    static Optional<Entrance.Within> within(HttpServletRequest request, UUID platform) {
        if (!isFramed(request)) {
            return Optional.empty();
        }
        String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("");
        boolean ours = site.equals("same-site") || site.equals("same-origin");
        return Optional.of(new Entrance.Within(platform, !ours));
    }

    /** A cookie that comes back with the platform’s post, which is another site’s. */
    static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String value) {
        new Frame(Set.of(), true).mark(request);
        response.addCookie(cookie(name, value, TEN_MINUTES));
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        Optional<Frame> before = Frame.of(request);
        new Frame(Set.of(), true).mark(request);
        response.addCookie(cookie(name, "", 0));
        before.ifPresent(frame -> frame.mark(request));
    }

    static Optional<String> kept(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> name.equals(cookie.getName()))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .findFirst();
    }

    private static Cookie cookie(String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/lti");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
