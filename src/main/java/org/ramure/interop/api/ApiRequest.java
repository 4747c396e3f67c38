package org.ramure.interop.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * A call that agrees with the contract: its parameters are known and have the form asked for, and
 * so has its body (a missing node where the operation takes none). {@code address} is the one that
 * was called, without its parameters.
 */
public record ApiRequest(
        ApiCaller caller,
        String address,
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body) {

    private static final int USUAL = 50;

    public PersonId person() {
        return caller.person();
    }

    /** A part of the address. */
    public String path(String name) {
        return path.getOrDefault(name, "");
    }

    public UUID id(String name) {
        return UUID.fromString(path(name));
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** How many items a page may have. */
    public int limit() {
        return query("limit").map(Integer::parseInt).orElse(USUAL);
    }
}
