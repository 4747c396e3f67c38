package org.ramure.interop.saml.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.Idp;

/** What was read: the universities that can sign people in, and until when it may be believed. */
public record Metadata(List<Idp> idps, Optional<Instant> validUntil) {

    public Metadata {
        idps = List.copyOf(idps);
    }
}
