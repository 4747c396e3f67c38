package org.ramure.interop.saml.metadata;

import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.springframework.stereotype.Component;

/** Reads the metadata of one university or of a federation. */
@Component
public class MetadataReader {

    private final SamlSettings settings;
    private final Clock clock;

    MetadataReader(SamlSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads all of it; with a certificate, only what its key signed as a whole. Throws {@link
     * MetadataTrouble}, and then nothing of it was believed.
     */
    public Metadata read(InputStream source, Optional<X509Certificate> signedBy) {
        try {
            XMLStreamReader guarded =
                    new GuardedStream(
                            factory()
                                    .createXMLStreamReader(
                                            new LimitedStream(
                                                    source, settings.largest().toBytes())));
            Optional<SignedStream> signed =
                    signedBy.map(certificate -> SignedStream.over(guarded, certificate));
            XMLStreamReader reader = signed.map(SignedStream::reader).orElse(guarded);
            Metadata read = new MetadataWalk(reader, clock.instant()).walk();
            signed.ifPresent(SignedStream::confirm);
            if (read.idps().isEmpty()) {
                throw new MetadataTrouble(Kind.NOBODY, "");
            }
            return read;
        } catch (XMLStreamException | RuntimeException broken) {
            throw trouble(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** Our own words, however deep the library wrapped them. */
    private static MetadataTrouble trouble(Exception broken) {
        boolean ofSignature = false;
        for (Throwable c = broken; c != null; c = cause(c)) {
            if (c instanceof MetadataTrouble ours) {
                return ours;
            }
            ofSignature |= c instanceof XMLSecurityException;
        }
        if (broken instanceof XMLStreamException || ofSignature) {
            return new MetadataTrouble(
                    ofSignature ? Kind.SIGNATURE : Kind.NOT_XML,
                    String.valueOf(broken.getMessage()));
        }
        if (broken instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        throw new IllegalStateException(broken);
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        return thrown instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : thrown.getCause();
    }
}
