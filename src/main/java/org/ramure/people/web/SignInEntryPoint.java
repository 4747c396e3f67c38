package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ramure.people.elsewhere.LocalPath;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks people to sign in and brings them back; scripts get a plain 401. */
public class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException notSignedIn)
            throws IOException {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if ("GET".equals(request.getMethod()) && accept.contains("text/html")) {
            response.sendRedirect(signInAddress(request));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static String signInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return UriComponentsBuilder.fromPath("/connexion")
                .queryParam("retour", "{wanted}")
                .build(LocalPath.orHome(wanted))
                .toString();
    }
}
