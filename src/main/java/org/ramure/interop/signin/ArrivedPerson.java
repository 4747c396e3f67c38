package org.ramure.interop.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a provider sent, after its word was checked: issuer and subject identify, each of at most
 * 255 characters; attributes in the order in which they came.
 */
public record ArrivedPerson(String issuer, String subject, Map<String, List<String>> attributes) {

    public ArrivedPerson {
        attributes = new LinkedHashMap<>(attributes);
    }
}
