package org.ramure.interop.saml.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.ramure.interop.saml.metadata.Metadata;
import org.ramure.interop.saml.metadata.MetadataFetch;
import org.ramure.interop.saml.metadata.MetadataReader;
import org.springframework.stereotype.Component;

/** Reads metadata from an address or a file. */
@Component
class MetadataReadings {

    private final MetadataFetch fetch;
    private final MetadataReader reader;

    MetadataReadings(MetadataFetch fetch, MetadataReader reader) {
        this.fetch = fetch;
        this.reader = reader;
    }

    /** Throws {@link MetadataTrouble}. */
    FreshReading fetch(URI address, Optional<X509Certificate> signedBy) {
        Path file = fetch.fetch(address);
        try (InputStream source = new BufferedInputStream(Files.newInputStream(file))) {
            return read(Optional.of(address), source, signedBy);
        } catch (IOException lost) {
            throw new MetadataTrouble(Kind.UNREACHABLE, String.valueOf(lost.getMessage()));
        } finally {
            MetadataFetch.delete(file);
        }
    }

    /** Throws {@link MetadataTrouble}. */
    FreshReading file(byte[] file, Optional<X509Certificate> signedBy) {
        return read(Optional.empty(), new ByteArrayInputStream(file), signedBy);
    }

    private FreshReading read(
            Optional<URI> address, InputStream source, Optional<X509Certificate> signedBy) {
        MessageDigest digest = sha256();
        Metadata read = reader.read(new DigestInputStream(source, digest), signedBy);
        return new FreshReading(
                address,
                signedBy,
                new Metadata(once(read.idps()), read.validUntil()),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** The first of those with the same name counts. */
    private static List<Idp> once(List<Idp> idps) {
        Set<String> seen = new HashSet<>();
        List<Idp> kept = new ArrayList<>();
        for (Idp idp : idps) {
            if (seen.add(idp.entityId())) {
                kept.add(idp);
            }
        }
        return kept;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
