package org.ramure.interop.saml.idp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.encryption.EncryptedData;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.keys.KeyInfo;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a university's software does to XML. */
public final class Xml {

    public static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    public static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    static {
        Init.init();
    }

    private Xml() {}

    public static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static String text(Node node) {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            plain.transform(new DOMSource(node), new StreamResult(text));
            return text.toString();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static String base64(Node node) {
        return Base64.getEncoder().encodeToString(text(node).getBytes(StandardCharsets.UTF_8));
    }

    /** Signs an element; the signature follows its Issuer, or comes first. */
    public static Element sign(Element element, PrivateKey key, String algorithm, String digest) {
        try {
            Document document = element.getOwnerDocument();
            element.setIdAttribute("ID", true);
            var signature = new XMLSignature(document, "", algorithm, EXCLUSIVE);
            element.insertBefore(signature.getElement(), afterIssuer(element));
            var transforms = new Transforms(document);
            transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
            transforms.addTransform(EXCLUSIVE);
            signature.addDocument("#" + element.getAttribute("ID"), transforms, digest);
            signature.sign(key);
            return signature.getElement();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What follows the Issuer, or the first element of another name; null at the end. */
    private static @Nullable Node afterIssuer(Element parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                return "Issuer".equals(element.getLocalName()) ? n.getNextSibling() : n;
            }
        }
        return null;
    }

    /** Puts an EncryptedAssertion in the place of the assertion. */
    public static void encrypt(
            Element assertion, X509Certificate certificate, String algorithm, String transport) {
        try {
            Document document = assertion.getOwnerDocument();
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(algorithm.contains("256") ? 256 : 128);
            SecretKey secret = generator.generateKey();
            XMLCipher wrapping = XMLCipher.getInstance(transport);
            wrapping.init(XMLCipher.WRAP_MODE, certificate.getPublicKey());
            EncryptedKey wrapped = wrapping.encryptKey(document, secret);
            XMLCipher cipher = XMLCipher.getInstance(algorithm);
            cipher.init(XMLCipher.ENCRYPT_MODE, secret);
            byte[] plain = canonical(assertion);
            EncryptedData data =
                    cipher.encryptData(
                            document,
                            "http://www.w3.org/2001/04/xmlenc#Element",
                            new ByteArrayInputStream(plain));
            KeyInfo info = new KeyInfo(document);
            info.add(wrapped);
            data.setKeyInfo(info);
            Element closed =
                    document.createElementNS(
                            "urn:oasis:names:tc:SAML:2.0:assertion", "saml:EncryptedAssertion");
            closed.appendChild(cipher.martial(data));
            assertion.getParentNode().replaceChild(closed, assertion);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] canonical(Element element) throws Exception {
        var bytes = new ByteArrayOutputStream();
        Canonicalizer.getInstance(EXCLUSIVE).canonicalizeSubtree(element, bytes);
        return bytes.toByteArray();
    }
}
