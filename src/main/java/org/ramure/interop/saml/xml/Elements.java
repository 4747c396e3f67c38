package org.ramure.interop.saml.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Children and attributes of an element; nothing is ever looked for deeper than one step. */
public final class Elements {

    private Elements() {}

    public static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    public static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    public static List<Element> children(Element parent, String namespace, String name) {
        return children(parent).stream().filter(child -> is(child, namespace, name)).toList();
    }

    /** The child of this name; throws {@link SamlRefused} (malformed) where there are several. */
    public static Optional<Element> child(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        if (found.size() > 1) {
            throw new SamlRefused(Reason.MALFORMED, "several " + name);
        }
        return found.stream().findFirst();
    }

    /** The child of this name; throws {@link SamlRefused} (malformed) where it is missing. */
    public static Element required(Element parent, String namespace, String name) {
        return child(parent, namespace, name)
                .orElseThrow(() -> new SamlRefused(Reason.MALFORMED, "no " + name));
    }

    /** The text of an element without elements in it, stripped. */
    public static String text(Element element) {
        if (!children(element).isEmpty()) {
            throw new SamlRefused(
                    Reason.MALFORMED, "elements in " + element.getLocalName() + ", a text");
        }
        return element.getTextContent().strip();
    }

    /** An attribute without namespace, if it is there. */
    public static Optional<String> attribute(Element element, String name) {
        return element.hasAttributeNS(null, name)
                ? Optional.of(element.getAttributeNS(null, name))
                : Optional.empty();
    }
}
