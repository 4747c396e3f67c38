package org.ramure.people.spi;

import java.util.List;

/**
 * Plain addresses that strangers may open, as a bean of the module that serves them. Flow views are
 * opened by their own annotation instead.
 *
 * @param patterns such as {@code /verifier/**}
 */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
