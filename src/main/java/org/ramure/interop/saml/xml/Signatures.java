package org.ramure.interop.saml.xml;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.Reference;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.w3c.dom.Element;

/**
 * Enveloped signatures, as SAML has them: a child of the very element it signs, with one reference
 * to it by its identifier, and only the transformations that change nothing of what is said.
 */
public final class Signatures {

    private static final int MOST_TRANSFORMS = 2;

    static {
        Init.init();
    }

    private Signatures() {}

    /** The signature that is a child of the element, or none. */
    public static List<Element> of(Element element) {
        return Elements.children(element, Namespaces.SIGNATURE, "Signature");
    }

    /**
     * Makes sure that the element is signed by one of these certificates' keys. Throws {@link
     * SamlRefused} (signature, algorithm) otherwise. What the signature says of keys is not read.
     */
    public static void require(Element signed, List<X509Certificate> certificates) {
        Element signature = Elements.required(signed, Namespaces.SIGNATURE, "Signature");
        String id =
                Elements.attribute(signed, "ID")
                        .filter(value -> !value.isBlank())
                        .orElseThrow(() -> new SamlRefused(Reason.SIGNATURE, "no ID"));
        shape(signature, id);
        signed.setIdAttributeNS(null, "ID", true);
        boolean tried = false;
        for (X509Certificate certificate : certificates) {
            if (Algorithms.strong(certificate.getPublicKey())) {
                tried = true;
                if (holds(signature, signed, certificate.getPublicKey())) {
                    return;
                }
            }
        }
        throw new SamlRefused(
                Reason.SIGNATURE,
                tried ? "not by a key of the institution" : "no key that is long enough");
    }

    private static void shape(Element signature, String id) {
        if (!Elements.children(signature, Namespaces.SIGNATURE, "Object").isEmpty()) {
            throw new SamlRefused(Reason.SIGNATURE, "an object in the signature");
        }
        Element info = Elements.required(signature, Namespaces.SIGNATURE, "SignedInfo");
        allow(
                Algorithms.canonicalises(algorithm(info, "CanonicalizationMethod")),
                algorithm(info, "CanonicalizationMethod"));
        allow(
                Algorithms.signs(algorithm(info, "SignatureMethod")),
                algorithm(info, "SignatureMethod"));
        Element reference = Elements.required(info, Namespaces.SIGNATURE, "Reference");
        if (!Elements.attribute(reference, "URI").equals(Optional.of("#" + id))) {
            throw new SamlRefused(Reason.SIGNATURE, "signs something else");
        }
        allow(
                Algorithms.digests(algorithm(reference, "DigestMethod")),
                algorithm(reference, "DigestMethod"));
        transforms(Elements.required(reference, Namespaces.SIGNATURE, "Transforms"));
    }

    private static void transforms(Element transforms) {
        List<Element> all = Elements.children(transforms, Namespaces.SIGNATURE, "Transform");
        if (all.size() > MOST_TRANSFORMS) {
            throw new SamlRefused(Reason.SIGNATURE, "more than two transformations");
        }
        for (Element transform : all) {
            String algorithm = Elements.attribute(transform, "Algorithm").orElse("");
            allow(
                    algorithm.equals(Transforms.TRANSFORM_ENVELOPED_SIGNATURE)
                            || Algorithms.canonicalises(algorithm),
                    algorithm);
        }
    }

    private static boolean holds(Element signature, Element signed, PublicKey key) {
        try {
            var checked = new XMLSignature(signature, "", true);
            if (!checked.checkSignatureValue(key) || checked.getSignedInfo().getLength() != 1) {
                return false;
            }
            Reference reference = checked.getSignedInfo().item(0);
            return signed.isSameNode(reference.getContentsBeforeTransformation().getSubNode());
        } catch (XMLSecurityException broken) {
            return false;
        }
    }

    private static String algorithm(Element parent, String name) {
        return Elements.attribute(
                        Elements.required(parent, Namespaces.SIGNATURE, name), "Algorithm")
                .orElse("");
    }

    private static void allow(boolean allowed, String algorithm) {
        if (!allowed) {
            throw new SamlRefused(Reason.ALGORITHM, algorithm);
        }
    }
}
