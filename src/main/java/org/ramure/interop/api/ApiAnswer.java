package org.ramure.interop.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer: its status where the contract names no other, what becomes its JSON (null for none),
 * and headers of its own.
 */
public record ApiAnswer(@Nullable Object body, Map<String, String> headers) {

    public static ApiAnswer of(Object body) {
        return new ApiAnswer(body, Map.of());
    }

    public static ApiAnswer empty() {
        return new ApiAnswer(null, Map.of());
    }
}
