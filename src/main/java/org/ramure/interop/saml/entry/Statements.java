package org.ramure.interop.saml.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.entry.Vouched.NameId;
import org.ramure.interop.saml.metadata.KnownAttribute;
import org.ramure.interop.saml.xml.Elements;
import org.ramure.interop.saml.xml.Namespaces;
import org.w3c.dom.Element;

/** Reads who and what from an assertion that was checked. */
final class Statements {

    private static final int MOST = 200;
    private static final int LONGEST = 4_000;

    private final Element assertion;
    private final Idp idp;

    Statements(Element assertion, Idp idp) {
        this.assertion = assertion;
        this.idp = idp;
    }

    Vouched read() {
        Element subject = Elements.required(assertion, Namespaces.ASSERTION, "Subject");
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (Element statement :
                Elements.children(assertion, Namespaces.ASSERTION, "AttributeStatement")) {
            for (Element attribute :
                    Elements.children(statement, Namespaces.ASSERTION, "Attribute")) {
                String name = name(attribute);
                if (attributes.size() >= MOST && !attributes.containsKey(name)) {
                    throw new SamlRefused(Reason.MALFORMED, "more than " + MOST + " attributes");
                }
                attributes
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .addAll(values(attribute, name));
            }
        }
        attributes.values().removeIf(List::isEmpty);
        return new Vouched(
                idp.entityId(),
                Elements.child(subject, Namespaces.ASSERTION, "NameID").map(this::nameId),
                attributes);
    }

    private static String name(Element attribute) {
        String name = Elements.attribute(attribute, "Name").orElse("").strip();
        String friendly = Elements.attribute(attribute, "FriendlyName").orElse("").strip();
        return KnownAttribute.of(name)
                .or(() -> KnownAttribute.of(friendly))
                .map(KnownAttribute::friendly)
                .orElse(name);
    }

    private List<String> values(Element attribute, String name) {
        Optional<KnownAttribute> known = KnownAttribute.of(name);
        boolean scoped = known.filter(KnownAttribute::scoped).isPresent();
        Predicate<String> kept = value -> !scoped || ofThisPlace(value);
        return Elements.children(attribute, Namespaces.ASSERTION, "AttributeValue").stream()
                .limit(MOST)
                .map(value ->
                        known.filter(KnownAttribute.TARGETED_ID::equals).isPresent()
                                ? targeted(value)
                                : plain(value))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .filter(kept)
                .toList();
    }

    /** Attributes with elements in them are not for us. */
    private static String plain(Element value) {
        return Elements.children(value).isEmpty() ? Elements.text(value) : "";
    }

    /** {@code eduPersonTargetedID} holds a name of its own; older ones are a text. */
    private String targeted(Element value) {
        return Elements.child(value, Namespaces.ASSERTION, "NameID")
                .map(this::nameId)
                .flatMap(name -> Persistent.text(name, idp))
                .orElseGet(() -> plain(value));
    }

    /** A university’s identifiers end with its own domains, where it declared some. */
    private boolean ofThisPlace(String value) {
        int at = value.lastIndexOf('@');
        return idp.scopes().isEmpty()
                || (at >= 0
                        && idp.scopes().stream()
                                .anyMatch(scope -> scope.allows(value.substring(at + 1))));
    }

    private NameId nameId(Element element) {
        return new NameId(
                Elements.text(element),
                Elements.attribute(element, "Format").orElse(""),
                Elements.attribute(element, "NameQualifier").orElse(""),
                Elements.attribute(element, "SPNameQualifier").orElse(""));
    }
}
