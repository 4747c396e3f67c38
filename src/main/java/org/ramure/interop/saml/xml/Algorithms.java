package org.ramure.interop.saml.xml;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/** What is safe enough to be believed. SHA-1, keys that are shared, and RSA 1.5 are not. */
public final class Algorithms {

    /** RSA with SHA-256, for what we sign. */
    public static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    public static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    public static final String ENVELOPED = Namespaces.SIGNATURE + "enveloped-signature";

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String NEWER = "http://www.w3.org/2007/05/xmldsig-more#";
    private static final String ENC = Namespaces.ENCRYPTION;
    private static final String ENC11 = "http://www.w3.org/2009/xmlenc11#";
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private static final Set<String> SIGNATURES =
            Set.of(
                    RSA_SHA256,
                    MORE + "rsa-sha384",
                    MORE + "rsa-sha512",
                    MORE + "ecdsa-sha256",
                    MORE + "ecdsa-sha384",
                    MORE + "ecdsa-sha512",
                    NEWER + "sha256-rsa-MGF1",
                    NEWER + "sha384-rsa-MGF1",
                    NEWER + "sha512-rsa-MGF1");

    private static final Set<String> DIGESTS =
            Set.of(ENC + "sha256", MORE + "sha384", ENC + "sha512");

    private static final Set<String> CANONICAL =
            Set.of(
                    EXCLUSIVE,
                    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                    "http://www.w3.org/2006/12/xml-c14n11");

    private static final Set<String> KEY_TRANSPORT =
            Set.of(ENC + "rsa-oaep-mgf1p", ENC11 + "rsa-oaep");

    private static final Set<String> AUTHENTICATED =
            Set.of(ENC11 + "aes128-gcm", ENC11 + "aes192-gcm", ENC11 + "aes256-gcm");

    private static final Set<String> CHAINED =
            Set.of(ENC + "aes128-cbc", ENC + "aes192-cbc", ENC + "aes256-cbc");

    private Algorithms() {}

    public static boolean signs(String algorithm) {
        return SIGNATURES.contains(algorithm);
    }

    public static boolean digests(String algorithm) {
        return DIGESTS.contains(algorithm);
    }

    public static boolean canonicalises(String algorithm) {
        return CANONICAL.contains(algorithm);
    }

    static boolean transportsKeys(String algorithm) {
        return KEY_TRANSPORT.contains(algorithm);
    }

    /** Encryption that nobody can change unseen. */
    static boolean authenticates(String algorithm) {
        return AUTHENTICATED.contains(algorithm);
    }

    /** Encryption that can be changed, and so is opened only once a signature around it holds. */
    static boolean chains(String algorithm) {
        return CHAINED.contains(algorithm);
    }

    /** Whether a key is long enough. */
    public static boolean strong(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= RSA_BITS;
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= EC_BITS;
            default -> false;
        };
    }
}
