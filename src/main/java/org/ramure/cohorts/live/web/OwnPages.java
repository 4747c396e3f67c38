package org.ramure.cohorts.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Whether a form comes from a page of ours, by the word of the browser. */
final class OwnPages {

    private OwnPages() {}

    static boolean sent(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String origin = request.getHeader("Origin");
        String here =
                UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(null)
                        .build()
                        .toUriString();
        return origin == null || origin.equals(here);
    }
}
