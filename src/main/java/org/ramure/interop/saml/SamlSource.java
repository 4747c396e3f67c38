package org.ramure.interop.saml;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.ramure.interop.signin.ProviderId;

/**
 * Where a provider’s metadata comes from, and what became of it.
 *
 * @param address empty for a file that was handed in
 * @param signedBy whose signature over the whole is asked for
 * @param institutions how many universities the last good copy has
 * @param validUntil until when the last good copy may be believed
 * @param trouble why the last reading failed, if it did; the copy before stays
 */
public record SamlSource(
        ProviderId provider,
        Optional<URI> address,
        Optional<X509Certificate> signedBy,
        int institutions,
        Instant readAt,
        Optional<Instant> validUntil,
        Optional<MetadataTrouble> trouble) {}
