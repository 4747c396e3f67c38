package org.ramure.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.ramure.people.elsewhere.Entrance.Within;
import org.ramure.people.elsewhere.Frame;
import org.ramure.people.elsewhere.FrameSites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out whether a request comes from a frame, before headers are written. A page that the
 * browser opens in a tab of its own ({@code Sec-Fetch-Dest: document}) never does.
 */
public class FrameFilter extends OncePerRequestFilter {

    private final ObjectProvider<FrameSites> sites;

    public FrameFilter(ObjectProvider<FrameSites> sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"document".equals(request.getHeader("Sec-Fetch-Dest"))) {
            FrameCookie.read(request).ifPresent(within -> mark(request, within));
        }
        chain.doFilter(request, response);
    }

    private void mark(HttpServletRequest request, Within within) {
        FrameSites known = sites.getIfAvailable();
        Set<String> origins = known == null ? Set.of() : known.of(within.key());
        if (!origins.isEmpty()) {
            new Frame(origins, within.otherSite()).mark(request);
        }
    }
}
