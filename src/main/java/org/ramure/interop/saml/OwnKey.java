package org.ramure.interop.saml;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** A key of ours with its certificate; signs from then on, or opens what is encrypted for it. */
public record OwnKey(X509Certificate certificate, PrivateKey privateKey, Instant signsFrom) {

    @Override
    public String toString() {
        return "OwnKey[" + certificate.getSerialNumber().toString(16) + "]";
    }
}
