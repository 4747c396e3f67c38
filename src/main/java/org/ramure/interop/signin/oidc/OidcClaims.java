package org.ramure.interop.signin.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims as texts: a list is several values, {@code address.country} is a claim inside another. */
final class OidcClaims {

    private static final int MOST = 100;
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 3;

    private OidcClaims() {}

    static Map<String, List<String>> texts(Map<String, Object> claims) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        claims.forEach((name, value) -> put(all, name, value, 0));
        return all;
    }

    private static void put(
            Map<String, List<String>> all, String name, @Nullable Object value, int depth) {
        if (value == null || depth > DEEPEST || all.size() >= MOST) {
            return;
        }
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, part) -> put(all, name + "." + key, part, depth + 1));
        } else if (value instanceof Collection<?> several) {
            several.stream().limit(MOST).forEach(one -> put(all, name, one, depth + 1));
        } else {
            String text = value.toString();
            all.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }
}
