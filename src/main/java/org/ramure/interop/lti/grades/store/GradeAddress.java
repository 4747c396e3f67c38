package org.ramure.interop.lti.grades.store;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses made from those that a platform gave, which may have a query of their own. */
final class GradeAddress {

    private GradeAddress() {}

    /** Where scores of a column go. */
    static URI scores(URI item) {
        String text = item.toString();
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return URI.create(trimmed + "/scores" + (query < 0 ? "" : text.substring(query)));
    }

    static URI with(URI address, Map<String, String> parameters) {
        var text = new StringBuilder(address.toString());
        char next = address.getRawQuery() == null ? '?' : '&';
        for (var parameter : parameters.entrySet()) {
            text.append(next)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            next = '&';
        }
        return URI.create(text.toString());
    }
}
