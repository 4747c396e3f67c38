package org.ramure.interop.saml.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a university vouches for, read from what it signed: who, under which name, with which
 * attributes (by the name people know them by, or the one on the wire where there is none).
 */
public record Vouched(String issuer, Optional<NameId> name, Map<String, List<String>> attributes) {

    public Vouched {
        attributes = new LinkedHashMap<>(attributes);
    }

    /** A name of somebody; empty where nothing is said of how it is meant, or by whom. */
    public record NameId(String value, String format, String qualifier, String audience) {

        /** The format of names that stay. */
        public static final String PERSISTENT =
                "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    }
}
