package org.ramure.interop.lti.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of the platform. */
record Reply(int status, String type, String body, Map<String, String> headers) {

    static Reply json(Object value) {
        return json(200, "application/json", value);
    }

    static Reply json(int status, String type, Object value) {
        return new Reply(status, type, Json.of(value), Map.of());
    }

    static Reply html(String body) {
        return new Reply(200, "text/html; charset=utf-8", body, Map.of());
    }

    static Reply problem(int status, String what) {
        return json(status, "application/json", Map.of("error", what));
    }

    static Reply empty(int status) {
        return new Reply(status, "", "", Map.of());
    }

    Reply with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, type, body, all);
    }
}
