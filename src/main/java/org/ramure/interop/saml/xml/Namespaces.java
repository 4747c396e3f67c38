package org.ramure.interop.saml.xml;

/** Names of the vocabularies. */
public final class Namespaces {

    public static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    public static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
    public static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    public static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    public static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
    public static final String DISPLAY = "urn:oasis:names:tc:SAML:metadata:ui";
    public static final String SHIBBOLETH = "urn:mace:shibboleth:metadata:1.0";

    private Namespaces() {}
}
