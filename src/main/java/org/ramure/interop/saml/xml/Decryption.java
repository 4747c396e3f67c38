package org.ramure.interop.saml.xml;

import java.security.Key;
import java.security.PrivateKey;
import java.util.List;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Opens what a university encrypted for us. */
public final class Decryption {

    private static final int MOST_KEYS = 5;

    static {
        Init.init();
    }

    private Decryption() {}

    /**
     * The one element in an {@code EncryptedAssertion}, read as a document of its own. {@code held}
     * says that a signature around it holds: without that, only encryption is opened that nobody
     * can change unseen, so that our answers tell nobody what is in it. Throws {@link SamlRefused}
     * (algorithm, encryption).
     */
    public static Element open(Element encrypted, List<PrivateKey> keys, boolean held) {
        Element data = Elements.required(encrypted, Namespaces.ENCRYPTION, "EncryptedData");
        if (encrypted.getElementsByTagNameNS(Namespaces.ENCRYPTION, "CipherReference").getLength()
                > 0) {
            throw new SamlRefused(Reason.ENCRYPTION, "encrypted elsewhere");
        }
        String algorithm = algorithm(data);
        if (!Algorithms.authenticates(algorithm) && !(held && Algorithms.chains(algorithm))) {
            throw new SamlRefused(Reason.ALGORITHM, algorithm);
        }
        NodeList wrapped = encrypted.getElementsByTagNameNS(Namespaces.ENCRYPTION, "EncryptedKey");
        for (int i = 0; i < wrapped.getLength() && i < MOST_KEYS; i++) {
            Element key = (Element) wrapped.item(i);
            if (!Algorithms.transportsKeys(algorithm(key))) {
                throw new SamlRefused(Reason.ALGORITHM, algorithm(key));
            }
            for (PrivateKey ours : keys) {
                byte[] opened = attempt(data, key, ours, algorithm);
                if (opened != null) {
                    return SafeXml.parse(opened).getDocumentElement();
                }
            }
        }
        throw new SamlRefused(Reason.ENCRYPTION, "not for a key of ours");
    }

    private static byte @Nullable [] attempt(
            Element data, Element wrapped, PrivateKey ours, String algorithm) {
        try {
            XMLCipher unwrapping = XMLCipher.getInstance();
            unwrapping.setSecureValidation(true);
            unwrapping.init(XMLCipher.UNWRAP_MODE, ours);
            EncryptedKey encryptedKey =
                    unwrapping.loadEncryptedKey(wrapped.getOwnerDocument(), wrapped);
            Key key = unwrapping.decryptKey(encryptedKey, algorithm);
            XMLCipher opening = XMLCipher.getInstance();
            opening.setSecureValidation(true);
            opening.init(XMLCipher.DECRYPT_MODE, key);
            return opening.decryptToByteArray(data);
        } catch (XMLSecurityException notThisKey) {
            return null;
        }
    }

    private static String algorithm(Element encrypted) {
        return Elements.attribute(
                        Elements.required(encrypted, Namespaces.ENCRYPTION, "EncryptionMethod"),
                        "Algorithm")
                .orElse("");
    }
}
