package org.ramure.interop.saml.metadata;

import java.security.cert.X509Certificate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.stax.ext.XMLSec;
import org.apache.xml.security.stax.ext.XMLSecurityConstants;
import org.apache.xml.security.stax.ext.XMLSecurityProperties;
import org.apache.xml.security.stax.securityEvent.AlgorithmSuiteSecurityEvent;
import org.apache.xml.security.stax.securityEvent.SecurityEvent;
import org.apache.xml.security.stax.securityEvent.SignedElementSecurityEvent;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.ramure.interop.saml.xml.Algorithms;

/**
 * Checks the signature of a document while it is read. A federation’s metadata may be tens of
 * megabytes: it is never whole in memory. Nothing that was read may be believed before {@link
 * #confirm}, after the end of the document.
 */
final class SignedStream {

    private final Queue<SecurityEvent> events = new ConcurrentLinkedQueue<>();
    private final XMLStreamReader reader;

    private SignedStream(XMLStreamReader source, X509Certificate certificate)
            throws XMLStreamException, XMLSecurityException {
        var properties = new XMLSecurityProperties();
        properties.addAction(XMLSecurityConstants.SIGNATURE);
        properties.setIdAttributeNS(new QName("ID"));
        properties.setSignatureVerificationKey(certificate.getPublicKey());
        this.reader =
                XMLSec.getInboundWSSec(properties).processInMessage(source, null, events::add);
    }

    static SignedStream over(XMLStreamReader source, X509Certificate certificate) {
        if (!Algorithms.strong(certificate.getPublicKey())) {
            throw new MetadataTrouble(Kind.CERTIFICATE, "its key is too short");
        }
        try {
            return new SignedStream(source, certificate);
        } catch (XMLStreamException | XMLSecurityException broken) {
            throw new MetadataTrouble(Kind.SIGNATURE, String.valueOf(broken.getMessage()));
        }
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** The whole document, from its root element on, was under a signature that holds. */
    void confirm() {
        boolean root = false;
        for (SecurityEvent event : events) {
            if (event instanceof SignedElementSecurityEvent element) {
                root |= element.isSigned() && element.getElementPath().size() == 1;
            } else if (event instanceof AlgorithmSuiteSecurityEvent used) {
                allow(used);
            }
        }
        if (!root) {
            throw new MetadataTrouble(Kind.UNSIGNED, "no signature over the whole");
        }
    }

    private static void allow(AlgorithmSuiteSecurityEvent used) {
        String algorithm = used.getAlgorithmURI();
        var usage = used.getAlgorithmUsage();
        boolean allowed;
        if (XMLSecurityConstants.Asym_Sig.equals(usage)) {
            allowed = Algorithms.signs(algorithm);
        } else if (XMLSecurityConstants.SigDig.equals(usage)) {
            allowed = Algorithms.digests(algorithm);
        } else if (XMLSecurityConstants.SigTransform.equals(usage)) {
            allowed = algorithm.equals(Algorithms.ENVELOPED) || Algorithms.canonicalises(algorithm);
        } else {
            allowed =
                    XMLSecurityConstants.SigC14n.equals(usage)
                            && Algorithms.canonicalises(algorithm);
        }
        if (!allowed) {
            throw new MetadataTrouble(Kind.ALGORITHM, algorithm);
        }
    }
}
