package org.ramure.interop.lti;

import com.nimbusds.jwt.JWTClaimsSet;

/**
 * The keys by which platforms know us: RSA of 2,048 bits, RS256, each with a {@code kid}. A new key
 * is in the key set for a day before it signs, and an old one for a week after it did, so that
 * nobody meets a key they cannot find.
 */
public interface ToolKeys {

    /** Signs claims as {@code RS256} with the key in use; gives the compact form. */
    String sign(JWTClaimsSet claims);

    /** The claims of what {@link #sign} made, by a key that is still good; else empty. */
    java.util.Optional<JWTClaimsSet> read(String signed);

    /** Public keys as a JSON Web Key Set. */
    String keySetJson();

    /** Makes a new key; see above from when on it signs. */
    void rotate();
}
