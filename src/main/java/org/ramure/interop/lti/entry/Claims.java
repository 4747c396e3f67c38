package org.ramure.interop.lti.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads claims of a token that was checked, forgiving what is absent or of another type than it
 * should be: such a claim is as if it were not there.
 */
record Claims(Map<String, Object> all) {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEEP_LINKING =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private static final int LONGEST_ADDRESS = 1000;

    /** A claim of LTI’s own, such as {@code context}. */
    Claims lti(String name) {
        return object(LTI + name);
    }

    /** The object with this name, empty where there is none. */
    @SuppressWarnings("unchecked") // JSON objects have texts as keys
    Claims object(String name) {
        return new Claims(
                all.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** Text, number or truth as text; else an empty text. */
    String text(String name) {
        Object value = all.get(name);
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value).strip()
                : "";
    }

    /** At most so many characters of a text. */
    String text(String name, int longest) {
        String text = text(name);
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    boolean isTrue(String name) {
        return "true".equalsIgnoreCase(text(name));
    }

    /** Texts of a list, or the words of a text. */
    List<String> list(String name) {
        Object value = all.get(name);
        if (value instanceof List<?> list) {
            return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
        }
        return value instanceof String text
                ? Arrays.stream(text.split("[\\s,]+")).filter(w -> !w.isEmpty()).toList()
                : List.of();
    }

    Set<String> set(String name) {
        return Stream.of(list(name)).flatMap(List::stream).collect(Collectors.toSet());
    }

    /** A web address of at most 1,000 characters. */
    Optional<URI> address(String name) {
        String text = text(name);
        if (text.isEmpty() || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI found = new URI(text);
            String scheme = found.getScheme();
            return found.getHost() != null && ("https".equals(scheme) || "http".equals(scheme))
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (URISyntaxException strange) {
            return Optional.empty();
        }
    }
}
