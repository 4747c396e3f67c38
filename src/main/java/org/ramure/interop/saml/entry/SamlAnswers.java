package org.ramure.interop.saml.entry;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.xml.Decryption;
import org.ramure.interop.saml.xml.Elements;
import org.ramure.interop.saml.xml.Namespaces;
import org.ramure.interop.saml.xml.SafeXml;
import org.ramure.interop.saml.xml.Signatures;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks a university’s answer. There is one assertion, a child of the answer; the signature is a
 * child of the one or the other, and signs that very element; there is no signature and no
 * assertion anywhere else. Only then, and only from that assertion, anything is read of a person.
 */
@Component
public class SamlAnswers {

    private static final int LONGEST = 700_000;
    private static final String SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success";

    private final SamlAddresses addresses;
    private final OwnKeys keys;
    private final Replays replays;
    private final AnswerClock moments;

    SamlAnswers(SamlAddresses addresses, OwnKeys keys, Replays replays, AnswerClock moments) {
        this.addresses = addresses;
        this.keys = keys;
        this.replays = replays;
        this.moments = moments;
    }

    /** What we wait for: whom we sent the browser to, and what we asked them. */
    public record Expected(Idp idp, String requestId) {}

    /**
     * What the university vouches for. Throws {@link SamlRefused} for whatever is not in order; an
     * answer is good once.
     */
    public Vouched check(String posted, Expected expected) {
        Element response = parse(posted).getDocumentElement();
        envelope(response, expected);
        status(response);
        boolean signed = !Signatures.of(response).isEmpty();
        if (signed) {
            Signatures.require(response, expected.idp().certificates());
        }
        Element assertion = assertion(response, expected.idp(), signed);
        var check = new AssertionCheck(addresses, moments, expected);
        check.check(assertion);
        replays.use(
                expected.idp().entityId(),
                Elements.attribute(assertion, "ID").orElse(""),
                check.goodUntil());
        return new Statements(assertion, expected.idp()).read();
    }

    private static Document parse(String posted) {
        if (posted.isBlank() || posted.length() > LONGEST) {
            throw malformed(posted.isBlank() ? "no answer" : "too long");
        }
        try {
            return SafeXml.parse(Base64.getDecoder().decode(posted.replaceAll("\\s+", "")));
        } catch (IllegalArgumentException noBase64) {
            throw malformed("not base64");
        }
    }

    private void envelope(Element response, Expected expected) {
        if (!Elements.is(response, Namespaces.PROTOCOL, "Response")) {
            throw malformed("not an answer but " + response.getLocalName());
        }
        version(response);
        Optional<String> destination = Elements.attribute(response, "Destination");
        if (destination.isPresent()
                ? !destination.get().equals(addresses.answer())
                : !Signatures.of(response).isEmpty()) {
            throw new SamlRefused(Reason.DESTINATION, destination.orElse("none"));
        }
        if (!Elements.attribute(response, "InResponseTo")
                .equals(Optional.of(expected.requestId()))) {
            throw new SamlRefused(Reason.ANSWERS_ANOTHER, "InResponseTo");
        }
        moments.recent(response);
        Elements.child(response, Namespaces.ASSERTION, "Issuer")
                .ifPresent(issuer -> issuer(issuer, expected.idp()));
        nothingElsewhere(response);
    }

    /** Nothing that looks like a person or a signature may hide where nobody checks it. */
    private static void nothingElsewhere(Element response) {
        List<Element> assertions = Elements.children(response, Namespaces.ASSERTION, "Assertion");
        int signatures =
                Signatures.of(response).size()
                        + assertions.stream().mapToInt(a -> Signatures.of(a).size()).sum();
        if (count(response, Namespaces.ASSERTION, "Assertion") != assertions.size()
                || count(response, Namespaces.SIGNATURE, "Signature") != signatures
                || count(response, Namespaces.PROTOCOL, "Response") != 0) {
            throw new SamlRefused(Reason.SIGNATURE, "an assertion or signature elsewhere");
        }
    }

    private static int count(Element within, String namespace, String name) {
        return within.getElementsByTagNameNS(namespace, name).getLength();
    }

    private static void status(Element response) {
        Element status = Elements.required(response, Namespaces.PROTOCOL, "Status");
        Element code = Elements.required(status, Namespaces.PROTOCOL, "StatusCode");
        String value = Elements.attribute(code, "Value").orElse("");
        if (!value.equals(SUCCESS)) {
            String more =
                    Elements.child(code, Namespaces.PROTOCOL, "StatusCode")
                            .flatMap(c -> Elements.attribute(c, "Value"))
                            .orElse("");
            throw new SamlRefused(Reason.SAID_NO, (last(value) + " " + last(more)).strip());
        }
    }

    private static String last(String status) {
        return status.substring(status.lastIndexOf(':') + 1).replaceAll("[^A-Za-z]", "");
    }

    private Element assertion(Element response, Idp idp, boolean held) {
        List<Element> open = Elements.children(response, Namespaces.ASSERTION, "Assertion");
        List<Element> closed =
                Elements.children(response, Namespaces.ASSERTION, "EncryptedAssertion");
        if (open.size() + closed.size() != 1) {
            throw malformed(open.size() + closed.size() + " assertions");
        }
        Element assertion = open.isEmpty() ? opened(closed.getFirst(), held) : open.getFirst();
        boolean own = !Signatures.of(assertion).isEmpty();
        if (own) {
            Signatures.require(assertion, idp.certificates());
        }
        if (!own && !held) {
            throw new SamlRefused(Reason.SIGNATURE, "none");
        }
        version(assertion);
        issuer(Elements.required(assertion, Namespaces.ASSERTION, "Issuer"), idp);
        moments.recent(assertion);
        return assertion;
    }

    private Element opened(Element closed, boolean held) {
        Element assertion = Decryption.open(closed, keys.opening(), held);
        if (!Elements.is(assertion, Namespaces.ASSERTION, "Assertion")
                || count(assertion, Namespaces.ASSERTION, "Assertion") != 0
                || count(assertion, Namespaces.SIGNATURE, "Signature")
                        != Signatures.of(assertion).size()) {
            throw new SamlRefused(Reason.SIGNATURE, "not one assertion inside");
        }
        return assertion;
    }

    private static void version(Element element) {
        if (!Elements.attribute(element, "Version").equals(Optional.of("2.0"))
                || Elements.attribute(element, "ID").filter(id -> !id.isBlank()).isEmpty()) {
            throw malformed("Version or ID of " + element.getLocalName());
        }
    }

    private static void issuer(Element issuer, Idp idp) {
        if (!Elements.text(issuer).equals(idp.entityId())) {
            throw new SamlRefused(Reason.ISSUER, Elements.text(issuer));
        }
    }

    private static SamlRefused malformed(String detail) {
        return new SamlRefused(Reason.MALFORMED, detail);
    }
}
