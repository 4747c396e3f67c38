package org.ramure.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that this thread answers, be it for a Flow view or a plain page. */
final class CurrentExchange {

    private CurrentExchange() {}

    static Optional<HttpServletRequest> request() {
        return attributes().map(ServletRequestAttributes::getRequest);
    }

    static HttpServletRequest requireRequest() {
        return request().orElseThrow(CurrentExchange::noRequest);
    }

    static HttpServletResponse requireResponse() {
        return attributes()
                .flatMap(both -> Optional.ofNullable(both.getResponse()))
                .orElseThrow(CurrentExchange::noRequest);
    }

    /** The non-empty value of a cookie. */
    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> name.equals(cookie.getName()))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A cookie that scripts cannot read; {@code seconds} below 0 ends with the browser. */
    static Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes both
                ? Optional.of(both)
                : Optional.empty();
    }

    private static IllegalStateException noRequest() {
        return new IllegalStateException("no request is being answered here");
    }
}
