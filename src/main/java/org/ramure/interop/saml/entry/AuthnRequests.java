package org.ramure.interop.saml.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.xml.Algorithms;
import org.ramure.interop.saml.xml.Namespaces;
import org.springframework.stereotype.Component;

/** Asks a university to sign somebody in: a signed request in an address (redirect binding). */
@Component
public class AuthnRequests {

    private static final String POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

    private final SamlAddresses addresses;
    private final OwnKeys keys;
    private final Clock clock;

    AuthnRequests(SamlAddresses addresses, OwnKeys keys, Clock clock) {
        this.addresses = addresses;
        this.keys = keys;
        this.clock = clock;
    }

    /** Where to send the browser. {@code id} comes back in the answer, {@code relay} beside it. */
    public URI address(Idp idp, String id, String relay) {
        String signed =
                "SAMLRequest="
                        + coded(packed(xml(idp, id)))
                        + "&RelayState="
                        + coded(relay)
                        + "&SigAlg="
                        + coded(Algorithms.RSA_SHA256);
        String endpoint = idp.signIn().toString();
        return URI.create(
                endpoint
                        + (endpoint.contains("?") ? "&" : "?")
                        + signed
                        + "&Signature="
                        + coded(signature(signed)));
    }

    private String xml(Idp idp, String id) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("samlp", "AuthnRequest", Namespaces.PROTOCOL);
            xml.writeNamespace("samlp", Namespaces.PROTOCOL);
            xml.writeNamespace("saml", Namespaces.ASSERTION);
            xml.writeAttribute("ID", id);
            xml.writeAttribute("Version", "2.0");
            xml.writeAttribute(
                    "IssueInstant", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            xml.writeAttribute("Destination", idp.signIn().toString());
            xml.writeAttribute("ProtocolBinding", POST);
            xml.writeAttribute("AssertionConsumerServiceURL", addresses.answer());
            xml.writeStartElement("saml", "Issuer", Namespaces.ASSERTION);
            xml.writeCharacters(addresses.entityId());
            xml.writeEndElement();
            xml.writeEmptyElement("samlp", "NameIDPolicy", Namespaces.PROTOCOL);
            xml.writeAttribute("AllowCreate", "true");
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static String packed(String xml) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (var packing = new DeflaterOutputStream(bytes, deflater)) {
            packing.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private String signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.signing().privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
