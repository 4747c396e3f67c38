package org.ramure.people.spi;

import java.util.List;

/**
 * Plain addresses that our own scripts write to. In place of the CSRF token they need the header
 * {@code X-Ramure: 1} and the word of the browser that the page is ours ({@code Sec-Fetch-Site:
 * same-origin}, or {@code Origin} where a browser does not send it); all else is answered by 403.
 * This says nothing about who may open them: see {@link PublicPaths}.
 *
 * @param patterns such as {@code /api/brouillons/**}
 */
public record SelfProtectedPaths(List<String> patterns) {

    public static SelfProtectedPaths of(String... patterns) {
        return new SelfProtectedPaths(List.of(patterns));
    }
}
