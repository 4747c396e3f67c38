package org.ramure.interop.saml;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.ramure.people.PersonId;

/** Our keys: one signs, all that are published may have been used to encrypt for us. */
public interface OwnKeys {

    /** The key that signs now. */
    OwnKey signing();

    /** Certificates that may sign, the newest first: two while one takes over from the other. */
    List<X509Certificate> signingCertificates();

    /** The certificate that universities encrypt for from now on. */
    X509Certificate encryptionCertificate();

    /** All keys that may open what is encrypted for us, the newest first. */
    List<PrivateKey> opening();

    /** What administrators see of a certificate. */
    record Published(String fingerprint, Instant until, Instant signsFrom, boolean signs) {}

    List<Published> published(PersonId caller);

    /**
     * An administrator lets a new certificate take over: published at once, signing after a week,
     * the former taken back two weeks later. Refused with {@code interop.saml.keys.busy} while one
     * does.
     */
    void rotate(PersonId caller);
}
