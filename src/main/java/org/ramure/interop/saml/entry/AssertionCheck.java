package org.ramure.interop.saml.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.xml.Elements;
import org.ramure.interop.saml.xml.Namespaces;
import org.w3c.dom.Element;

/** Whether an assertion, whose signature holds, is for us, now, and answers what we asked. */
final class AssertionCheck {

    private static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    private static final Set<String> CONDITIONS =
            Set.of("AudienceRestriction", "OneTimeUse", "ProxyRestriction");

    private final SamlAddresses addresses;
    private final AnswerClock moments;
    private final SamlAnswers.Expected expected;
    private @Nullable Instant until;

    AssertionCheck(SamlAddresses addresses, AnswerClock moments, SamlAnswers.Expected expected) {
        this.addresses = addresses;
        this.moments = moments;
        this.expected = expected;
    }

    /** Throws {@link SamlRefused}. */
    void check(Element assertion) {
        confirmed(Elements.required(assertion, Namespaces.ASSERTION, "Subject"));
        conditions(Elements.required(assertion, Namespaces.ASSERTION, "Conditions"));
        List<Element> signIns =
                Elements.children(assertion, Namespaces.ASSERTION, "AuthnStatement");
        if (signIns.isEmpty()) {
            throw new SamlRefused(Reason.MALFORMED, "no AuthnStatement");
        }
        signIns.forEach(s -> AnswerClock.of(s, "SessionNotOnOrAfter").ifPresent(moments::notOver));
    }

    /** From when on the assertion is refused anyway. */
    Instant goodUntil() {
        if (until == null) {
            throw new IllegalStateException("not checked");
        }
        return until.plus(AnswerClock.APART);
    }

    private void confirmed(Element subject) {
        List<Element> bearers =
                Elements.children(subject, Namespaces.ASSERTION, "SubjectConfirmation").stream()
                        .filter(c -> Elements.attribute(c, "Method").equals(Optional.of(BEARER)))
                        .toList();
        if (bearers.size() != 1) {
            throw new SamlRefused(Reason.MALFORMED, bearers.size() + " bearer confirmations");
        }
        Element data =
                Elements.required(
                        bearers.getFirst(), Namespaces.ASSERTION, "SubjectConfirmationData");
        String recipient = Elements.attribute(data, "Recipient").orElse("");
        if (!recipient.equals(addresses.answer())) {
            throw new SamlRefused(Reason.DESTINATION, "Recipient " + recipient);
        }
        if (!Elements.attribute(data, "InResponseTo").equals(Optional.of(expected.requestId()))) {
            throw new SamlRefused(Reason.ANSWERS_ANOTHER, "SubjectConfirmationData");
        }
        AnswerClock.of(data, "NotBefore").ifPresent(moments::begun);
        Instant end =
                AnswerClock.of(data, "NotOnOrAfter")
                        .orElseThrow(() -> new SamlRefused(Reason.MALFORMED, "no NotOnOrAfter"));
        moments.notOver(end);
        until = end;
    }

    private void conditions(Element conditions) {
        AnswerClock.of(conditions, "NotBefore").ifPresent(moments::begun);
        AnswerClock.of(conditions, "NotOnOrAfter").ifPresent(moments::notOver);
        boolean audience = false;
        for (Element condition : Elements.children(conditions)) {
            if (!Namespaces.ASSERTION.equals(condition.getNamespaceURI())
                    || !CONDITIONS.contains(condition.getLocalName())) {
                throw new SamlRefused(
                        Reason.MALFORMED, "a condition unknown: " + condition.getLocalName());
            }
            if (condition.getLocalName().equals("AudienceRestriction")) {
                ours(condition);
                audience = true;
            }
        }
        if (!audience) {
            throw new SamlRefused(Reason.AUDIENCE, "none");
        }
    }

    private void ours(Element restriction) {
        List<String> audiences =
                Elements.children(restriction, Namespaces.ASSERTION, "Audience").stream()
                        .map(Elements::text)
                        .toList();
        if (!audiences.contains(addresses.entityId())) {
            throw new SamlRefused(Reason.AUDIENCE, String.join(" ", audiences));
        }
    }
}
