package org.ramure.people.elsewhere;

import java.util.List;

/**
 * Addresses to which pages of other sites send people’s browsers. They have no CSRF token: what
 * they carry proves itself, and the module that answers checks it. Their answers say themselves who
 * may show them in a frame; unless they do, nobody may.
 *
 * @param patterns such as {@code /lti/lancement}
 */
public record ForeignPosts(List<String> patterns) {

    public static ForeignPosts of(String... patterns) {
        return new ForeignPosts(List.of(patterns));
    }
}
