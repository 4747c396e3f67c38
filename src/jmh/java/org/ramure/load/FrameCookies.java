package org.ramure.load;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one frame. Those of a frame are only for encrypted connections, except on this
 * machine, as browsers hold it.
 */
final class FrameCookies extends CookieHandler {

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        return kept.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        List.of(
                                kept.entrySet().stream()
                                        .map(one -> one.getKey() + "=" + one.getValue())
                                        .collect(Collectors.joining("; "))));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.stream()
                        .flatMap(value -> HttpCookie.parse(value).stream())
                        .forEach(this::keep);
            }
        });
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            kept.remove(cookie.getName());
        } else {
            kept.put(cookie.getName(), cookie.getValue());
        }
    }
}
