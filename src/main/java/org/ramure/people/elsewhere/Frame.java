package org.ramure.people.elsewhere;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What a request knows of the page around it: the origins that may show us, and whether our cookies
 * must be kept apart for it. Absent from every request that no frame asks.
 */
public record Frame(Set<String> sites, boolean otherSite) {

    /** The directive of every page that no frame may show. */
    public static final String NOBODY = "frame-ancestors 'none'";

    private static final String ATTRIBUTE = Frame.class.getName();

    public Frame {
        sites = Set.copyOf(sites);
    }

    /** The frame of this request. */
    public static Optional<Frame> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Frame frame
                ? Optional.of(frame)
                : Optional.empty();
    }

    /** From now on the request is one of this frame. */
    public void mark(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The directive of a content security policy. */
    public String ancestors() {
        return sites.isEmpty()
                ? NOBODY
                : "frame-ancestors 'self' " + String.join(" ", sites.stream().sorted().toList());
    }
}
