package org.ramure.interop.saml.metadata;

import java.io.StringWriter;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.xml.Namespaces;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Our own metadata, for universities and federations to read. */
@Component
public class OwnMetadata {

    private static final String POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
    private static final String ATTRIBUTES = "urn:oasis:names:tc:SAML:metadata:attribute";
    private static final String URI_NAMES = "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
    private static final List<String> OPENED =
            List.of(
                    "http://www.w3.org/2009/xmlenc11#aes256-gcm",
                    "http://www.w3.org/2009/xmlenc11#aes128-gcm",
                    "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");

    private final SamlAddresses addresses;
    private final OwnKeys keys;
    private final SamlSettings settings;
    private final Translations translations;

    OwnMetadata(
            SamlAddresses addresses,
            OwnKeys keys,
            SamlSettings settings,
            Translations translations) {
        this.addresses = addresses;
        this.keys = keys;
        this.settings = settings;
        this.translations = translations;
    }

    /** The document. */
    public String xml() {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            entity(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entity(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("md", "EntityDescriptor", Namespaces.METADATA);
        xml.writeNamespace("md", Namespaces.METADATA);
        xml.writeNamespace("ds", Namespaces.SIGNATURE);
        xml.writeNamespace("mdui", Namespaces.DISPLAY);
        xml.writeNamespace("mdattr", ATTRIBUTES);
        xml.writeNamespace("saml", Namespaces.ASSERTION);
        xml.writeAttribute("entityID", addresses.entityId());
        start(xml, "Extensions");
        xml.writeStartElement("mdattr", "EntityAttributes", ATTRIBUTES);
        entityAttribute(
                xml, "urn:oasis:names:tc:SAML:profiles:subject-id:req", List.of("pairwise-id"));
        entityAttribute(xml, "http://macedir.org/entity-category", settings.entityCategories());
        xml.writeEndElement();
        xml.writeEndElement();
        role(xml);
        organization(xml);
        contact(xml);
        xml.writeEndElement();
    }

    private static void entityAttribute(XMLStreamWriter xml, String name, List<String> values)
            throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        xml.writeStartElement("saml", "Attribute", Namespaces.ASSERTION);
        xml.writeAttribute("Name", name);
        xml.writeAttribute("NameFormat", URI_NAMES);
        for (String value : values) {
            xml.writeStartElement("saml", "AttributeValue", Namespaces.ASSERTION);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void role(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "SPSSODescriptor");
        xml.writeAttribute("AuthnRequestsSigned", "true");
        xml.writeAttribute("WantAssertionsSigned", "true");
        xml.writeAttribute("protocolSupportEnumeration", Namespaces.PROTOCOL);
        display(xml);
        for (X509Certificate certificate : keys.signingCertificates()) {
            key(xml, "signing", certificate);
        }
        key(xml, "encryption", keys.encryptionCertificate());
        element(xml, "NameIDFormat", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");
        element(xml, "NameIDFormat", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient");
        xml.writeEmptyElement("md", "AssertionConsumerService", Namespaces.METADATA);
        xml.writeAttribute("Binding", POST);
        xml.writeAttribute("Location", addresses.answer());
        xml.writeAttribute("index", "0");
        xml.writeAttribute("isDefault", "true");
        wanted(xml);
        xml.writeEndElement();
    }

    private void display(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Extensions");
        xml.writeStartElement("mdui", "UIInfo", Namespaces.DISPLAY);
        for (String name : List.of("DisplayName", "Description")) {
            for (Language language : Language.values()) {
                String key = "interop.saml.self." + name.toLowerCase(Locale.ROOT);
                local(xml, "mdui", name, language, translations.text(language, key));
            }
        }
        for (Language language : Language.values()) {
            local(xml, "mdui", "InformationURL", language, addresses.of("/"));
        }
        for (Language language : Language.values()) {
            local(xml, "mdui", "PrivacyStatementURL", language, addresses.of("/confidentialite"));
        }
        xml.writeStartElement("mdui", "Logo", Namespaces.DISPLAY);
        xml.writeAttribute("width", "64");
        xml.writeAttribute("height", "64");
        xml.writeCharacters(addresses.of("/icons/ramure.svg"));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void key(XMLStreamWriter xml, String use, X509Certificate certificate)
            throws XMLStreamException {
        start(xml, "KeyDescriptor");
        xml.writeAttribute("use", use);
        for (String name : List.of("KeyInfo", "X509Data", "X509Certificate")) {
            xml.writeStartElement("ds", name, Namespaces.SIGNATURE);
        }
        xml.writeCharacters(Certificates.toBase64(certificate));
        for (int i = 0; i < 3; i++) {
            xml.writeEndElement();
        }
        if (use.equals("encryption")) {
            for (String algorithm : OPENED) {
                xml.writeEmptyElement("md", "EncryptionMethod", Namespaces.METADATA);
                xml.writeAttribute("Algorithm", algorithm);
            }
        }
        xml.writeEndElement();
    }

    private void wanted(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "AttributeConsumingService");
        xml.writeAttribute("index", "0");
        for (Language language : Language.values()) {
            local(
                    xml,
                    "md",
                    "ServiceName",
                    language,
                    translations.text(language, "interop.saml.self.displayname"));
        }
        for (KnownAttribute attribute : KnownAttribute.values()) {
            if (attribute.asked()) {
                xml.writeEmptyElement("md", "RequestedAttribute", Namespaces.METADATA);
                xml.writeAttribute("Name", attribute.uri());
                xml.writeAttribute("NameFormat", URI_NAMES);
                xml.writeAttribute("FriendlyName", attribute.friendly());
                xml.writeAttribute(
                        "isRequired", String.valueOf(attribute == KnownAttribute.PAIRWISE_ID));
            }
        }
        xml.writeEndElement();
    }

    private void organization(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Organization");
        for (String name : List.of("OrganizationName", "OrganizationDisplayName")) {
            for (Language language : Language.values()) {
                local(xml, "md", name, language, settings.organization());
            }
        }
        for (Language language : Language.values()) {
            local(xml, "md", "OrganizationURL", language, addresses.of("/"));
        }
        xml.writeEndElement();
    }

    private void contact(XMLStreamWriter xml) throws XMLStreamException {
        if (settings.contact().isBlank()) {
            return;
        }
        for (String type : List.of("technical", "support")) {
            start(xml, "ContactPerson");
            xml.writeAttribute("contactType", type);
            element(xml, "GivenName", settings.organization());
            element(xml, "EmailAddress", "mailto:" + settings.contact());
            xml.writeEndElement();
        }
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("md", name, Namespaces.METADATA);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        start(xml, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void local(
            XMLStreamWriter xml, String prefix, String name, Language language, String text)
            throws XMLStreamException {
        xml.writeStartElement(
                prefix, name, prefix.equals("md") ? Namespaces.METADATA : Namespaces.DISPLAY);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.code());
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
