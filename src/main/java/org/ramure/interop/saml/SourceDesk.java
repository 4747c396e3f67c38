package org.ramure.interop.saml;

import java.net.URI;
import java.util.Optional;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.PersonId;

/**
 * The desk of administrators for metadata; whoever else calls gets {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
public interface SourceDesk {

    /** What is typed: an address or a file, and the certificate whose signature is asked for. */
    @SuppressWarnings("ArrayRecordComponent") // a file as it was sent, read once and not compared
    record Entry(Optional<URI> address, byte[] file, String certificate) {}

    /** Metadata that was read and is not kept yet. */
    interface Reading {

        int institutions();

        /** The name of the first. */
        String first();
    }

    /** Reads it now. Throws {@link MetadataTrouble}. */
    Reading read(PersonId caller, Entry entry);

    /** Keeps what was read, in the caller’s transaction, in place of what was there. */
    void keep(PersonId caller, ProviderId provider, Reading reading);

    /** Reads the address again. Throws {@link MetadataTrouble}; the last good copy stays then. */
    void refresh(PersonId caller, ProviderId provider);
}
