package org.ramure.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Stands in for CSRF tokens on {@link org.ramure.people.spi.SelfProtectedPaths}. */
public class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final RequestMatcher paths;

    public SameOriginFilter(RequestMatcher paths) {
        this.paths = paths;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod())
                || !paths.matches(request)
                || ("1".equals(request.getHeader("X-Ramure")) && isOurs(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String here =
                UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(null)
                        .build()
                        .toUriString();
        return here.equals(request.getHeader("Origin"));
    }
}
