package org.ramure.interop.lti.platform;

import java.time.Instant;
import java.util.Map;

/** A request that reached the platform; header names are in lower case. */
public record Received(
        Instant at,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body) {

    public Map<String, Object> json() {
        return Json.object(body);
    }

    public Map<String, String> form() {
        return Web.parameters(body);
    }
}
