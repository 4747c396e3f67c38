package org.ramure.interop.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which attributes (claims) of a provider tell what; the first that is there and not blank counts.
 * {@code subject} is for protocols that leave open what identifies; OpenID Connect does not. The
 * e-mail is shown where a provider is tried, and neither kept nor compared with anything.
 */
public record AttributeMapping(
        List<String> givenName,
        List<String> familyName,
        List<String> email,
        List<String> language,
        List<String> subject) {

    public AttributeMapping {
        givenName = List.copyOf(givenName);
        familyName = List.copyOf(familyName);
        email = List.copyOf(email);
        language = List.copyOf(language);
        subject = List.copyOf(subject);
    }

    /** The standard claims of OpenID Connect. */
    public static AttributeMapping ofClaims() {
        return new AttributeMapping(
                List.of("given_name"),
                List.of("family_name"),
                List.of("email"),
                List.of("locale"),
                List.of());
    }

    /** The first value that these names find. */
    public static Optional<String> first(List<String> names, Map<String, List<String>> attributes) {
        return names.stream()
                .flatMap(name -> attributes.getOrDefault(name, List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
