package org.ramure.interop.saml.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Small documents of strangers: no document type, no entities, nothing fetched, within limits of
 * size and depth. Comments and processing instructions are refused as well, as they can cut a text
 * in two for one reader and not for another; so are identifiers that are there twice.
 */
public final class SafeXml {

    /** Bytes. */
    public static final int LARGEST = 512_000;

    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 40_000;

    private SafeXml() {}

    /** Throws {@link SamlRefused} (malformed) for anything else. */
    public static Document parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw malformed("larger than " + LARGEST + " bytes");
        }
        Document document = read(bytes);
        look(document);
        return document;
    }

    private static Document read(byte[] bytes) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException notXml) {
            throw malformed("not XML that is accepted: " + notXml.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** Walks without recursion: whatever is in the document, the stack stays small. */
    private static void look(Document document) {
        Set<String> ids = new HashSet<>();
        int seen = 0;
        Node node = document.getFirstChild();
        while (node != null) {
            seen++;
            if (seen > MOST_NODES) {
                throw malformed("more than " + MOST_NODES + " nodes");
            }
            check(node, ids);
            node = next(node, document);
        }
    }

    private static void check(Node node, Set<String> ids) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> identifiers((Element) node, ids);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {
                // text is text
            }
            case Node.COMMENT_NODE -> throw malformed("a comment");
            default -> throw malformed("a " + node.getNodeName());
        }
    }

    private static @Nullable Node next(Node node, Document document) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && !document.isSameNode(up) && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null || document.isSameNode(up) ? null : up.getNextSibling();
    }

    private static void identifiers(Element element, Set<String> ids) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
            if (name.equals("id") && !ids.add(attribute.getNodeValue())) {
                throw new SamlRefused(Reason.SIGNATURE, "an identifier that is there twice");
            }
        }
    }

    private static SamlRefused malformed(String detail) {
        return new SamlRefused(Reason.MALFORMED, detail);
    }

    /** Warnings are nothing to us, and errors are the caller's to say. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // nothing that changes what is read
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
