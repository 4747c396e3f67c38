package org.ramure.interop.saml.store;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.interop.saml.metadata.Metadata;

/** Metadata that was read, and from where; {@code hash} is that of its bytes and certificate. */
record FreshReading(
        Optional<URI> address, Optional<X509Certificate> signedBy, Metadata metadata, String hash)
        implements SourceDesk.Reading {

    @Override
    public int institutions() {
        return metadata.idps().size();
    }

    @Override
    public String first() {
        return metadata.idps().getFirst().names().french();
    }

    Optional<String> signedByText() {
        return signedBy.map(Certificates::toBase64);
    }
}
