package org.ramure.interop.saml.metadata;

import java.util.Arrays;
import java.util.Optional;

/** Attributes that federations agree on, by their names on the wire and among people. */
public enum KnownAttribute {
    PAIRWISE_ID("urn:oasis:names:tc:SAML:attribute:pairwise-id", "pairwise-id", true, true),
    SUBJECT_ID("urn:oasis:names:tc:SAML:attribute:subject-id", "subject-id", true, false),
    TARGETED_ID("urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "eduPersonTargetedID", false, false),
    PRINCIPAL_NAME("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "eduPersonPrincipalName", true, false),
    UNIQUE_ID("urn:oid:1.3.6.1.4.1.5923.1.1.1.13", "eduPersonUniqueId", true, false),
    SCOPED_AFFILIATION(
            "urn:oid:1.3.6.1.4.1.5923.1.1.1.9", "eduPersonScopedAffiliation", true, false),
    AFFILIATION("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "eduPersonAffiliation", false, false),
    GIVEN_NAME("urn:oid:2.5.4.42", "givenName", false, true),
    SURNAME("urn:oid:2.5.4.4", "sn", false, true),
    COMMON_NAME("urn:oid:2.5.4.3", "cn", false, false),
    DISPLAY_NAME("urn:oid:2.16.840.1.113730.3.1.241", "displayName", false, false),
    MAIL("urn:oid:0.9.2342.19200300.100.1.3", "mail", false, true),
    UID("urn:oid:0.9.2342.19200300.100.1.1", "uid", false, false),
    LANGUAGE("urn:oid:2.16.840.1.113730.3.1.39", "preferredLanguage", false, true);

    private final String uri;
    private final String friendly;
    private final boolean scoped;
    private final boolean asked;

    KnownAttribute(String uri, String friendly, boolean scoped, boolean asked) {
        this.uri = uri;
        this.friendly = friendly;
        this.scoped = scoped;
        this.asked = asked;
    }

    public String uri() {
        return uri;
    }

    public String friendly() {
        return friendly;
    }

    /** Whether its values end with {@code @} and a domain of the university. */
    public boolean scoped() {
        return scoped;
    }

    /** Whether our metadata asks for it. */
    boolean asked() {
        return asked;
    }

    /** By the name on the wire, or the name among people. */
    public static Optional<KnownAttribute> of(String name) {
        return Arrays.stream(values())
                .filter(known -> known.uri.equals(name) || known.friendly.equalsIgnoreCase(name))
                .findFirst();
    }
}
