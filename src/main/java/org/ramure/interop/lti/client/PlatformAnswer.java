package org.ramure.interop.lti.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a platform answered, whatever the status. */
public record PlatformAnswer(URI address, int status, HttpHeaders headers, String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern NEXT =
            Pattern.compile("<([^>]+)>\\s*;[^,]*\\brel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The body as JSON. Throws {@link PlatformTrouble} (malformed) when it is none. */
    public JsonNode json() {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException noJson) {
            throw new PlatformTrouble(
                    PlatformTrouble.Kind.MALFORMED, address.getHost() + ": not JSON");
        }
    }

    /**
     * The address of the next page ({@code Link: rel=next}), if there is one at the same host: the
     * access token goes nowhere else.
     */
    public Optional<URI> next() {
        return headers.map().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("link"))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> address.resolve(found.group(1)))
                .filter(next -> String.valueOf(next.getAuthority()).equals(address.getAuthority()));
    }
}
