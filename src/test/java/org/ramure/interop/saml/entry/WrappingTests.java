package org.ramure.interop.saml.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ramure.interop.saml.entry.AnswersFixture.answer;
import static org.ramure.interop.saml.entry.AnswersFixture.good;
import static org.ramure.interop.saml.entry.AnswersFixture.signed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.idp.TestAnswer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Signature wrapping: what was signed is still there, and holds, but what would be read is another
 * thing. The numbers are those of « On Breaking SAML: Be Whoever You Want to Be » (2012).
 */
class WrappingTests {

    private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";

    private final AnswersFixture door = new AnswersFixture();

    private void refused(Document document) {
        assertThatExceptionOfType(SamlRefused.class)
                .isThrownBy(() -> door.check(document))
                .satisfies(refused ->
                        assertThat(refused.reason())
                                .isIn(Reason.SIGNATURE, Reason.MALFORMED, Reason.ALGORITHM));
    }

    /** A copy without signature, for somebody else, under another name. */
    private static Element evil(Element original, String id) {
        var copy = (Element) original.cloneNode(true);
        copy.setAttribute("ID", id);
        remove(copy, signatureOf(copy));
        Node value = copy.getElementsByTagNameNS("*", "AttributeValue").item(0);
        value.setTextContent("EVIL@univ.example");
        return copy;
    }

    private static Element signatureOf(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child && "Signature".equals(child.getLocalName())) {
                return child;
            }
        }
        throw new IllegalStateException("not signed");
    }

    private static void remove(Element parent, Node child) {
        parent.removeChild(child);
    }

    private static Document signedResponse() {
        Document document = answer().document();
        signed(document.getDocumentElement());
        return document;
    }

    private static Element object(Document document, Element signature, Element content) {
        Element object = document.createElementNS(SIGNATURE, "ds:Object");
        object.appendChild(content);
        signature.appendChild(object);
        return object;
    }

    /** The whole answer again, hidden in its own signature (1) or beside it (2). */
    @Test
    void one() {
        Document document = signedResponse();
        Element original = document.getDocumentElement();
        var hidden = (Element) original.cloneNode(true);
        Element forged = evil(original, "_evil");
        remove(hidden, signatureOf(hidden));
        Element signature = (Element) signatureOf(original).cloneNode(true);
        object(document, signature, hidden);
        forged.insertBefore(signature, forged.getFirstChild());
        document.replaceChild(forged, original);
        refused(document);
    }

    @Test
    void two() {
        Document document = signedResponse();
        Element original = document.getDocumentElement();
        var hidden = (Element) original.cloneNode(true);
        Element forged = evil(original, "_evil");
        Node signature = signatureOf(hidden);
        remove(hidden, signature);
        forged.insertBefore(signature, forged.getFirstChild());
        forged.insertBefore(hidden, signature);
        document.replaceChild(forged, original);
        refused(document);
    }

    /** A forged assertion before (3) the signed one, around it (4), or taking its signature (5). */
    @Test
    void three() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        original.getParentNode().insertBefore(evil(original, "_evil"), original);
        refused(document);
    }

    @Test
    void four() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, "_evil");
        original.getParentNode().replaceChild(forged, original);
        forged.appendChild(original);
        refused(document);
    }

    @Test
    void five() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, "_evil");
        Node signature = signatureOf(original);
        remove(original, signature);
        forged.insertBefore(signature, forged.getFirstChild().getNextSibling());
        original.getParentNode().insertBefore(forged, original);
        document.getDocumentElement().appendChild(original);
        refused(document);
    }

    /** The signed one inside the signature of the forged one (6). */
    @Test
    void six() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, "_evil");
        Element signature = signatureOf(original);
        remove(original, signature);
        original.getParentNode().replaceChild(forged, original);
        forged.insertBefore(signature, forged.getFirstChild().getNextSibling());
        signature.appendChild(original);
        refused(document);
    }

    /** In extensions (7), or in an object of the signature (8). */
    @Test
    void seven() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, "_evil");
        original.getParentNode().replaceChild(forged, original);
        Element extensions = document.createElementNS(PROTOCOL, "samlp:Extensions");
        extensions.appendChild(original);
        document.getDocumentElement().insertBefore(extensions, forged);
        refused(document);
    }

    @Test
    void eight() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, "_evil");
        Element signature = signatureOf(original);
        remove(original, signature);
        original.getParentNode().replaceChild(forged, original);
        forged.insertBefore(signature, forged.getFirstChild().getNextSibling());
        object(document, signature, original);
        refused(document);
    }

    @Test
    void theSameIdentifierTwice() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        Element forged = evil(original, original.getAttribute("ID"));
        original.getParentNode().insertBefore(forged, original);
        refused(document);
    }

    @Test
    void theSameIdentifierUnderAnotherName() {
        Document document = good();
        Element original = TestAnswer.assertion(document);
        document.getDocumentElement().setAttribute("Id", original.getAttribute("ID"));
        refused(document);
    }

    @Test
    void aSignatureOfSomethingElse() {
        Document document = answer().document();
        Element response = document.getDocumentElement();
        Element status = document.createElementNS("urn:x", "x:Other");
        status.setAttribute("ID", "_status");
        response.appendChild(status);
        Element signature = signed(status);
        remove(status, signature);
        TestAnswer.assertion(document)
                .insertBefore(
                        signature, TestAnswer.assertion(document).getFirstChild().getNextSibling());
        refused(document);
    }

    @Test
    void transformationsThatLeaveSomethingOut() {
        for (String algorithm :
                List.of(
                        "http://www.w3.org/TR/1999/REC-xslt-19991116",
                        "http://www.w3.org/TR/1999/REC-xpath-19991116",
                        "http://www.w3.org/2002/06/xmldsig-filter2")) {
            Document document = good();
            var transform =
                    (Element) document.getElementsByTagNameNS(SIGNATURE, "Transform").item(1);
            transform.setAttribute("Algorithm", algorithm);
            refused(document);
        }
    }
}
