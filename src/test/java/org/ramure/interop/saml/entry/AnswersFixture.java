package org.ramure.interop.saml.entry;

import java.net.URI;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.OwnKey;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.Scope;
import org.ramure.interop.saml.TestAddresses;
import org.ramure.interop.saml.idp.TestAnswer;
import org.ramure.interop.saml.idp.TestKeys;
import org.ramure.interop.saml.idp.Xml;
import org.ramure.people.PersonId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A university, its keys, and us. */
final class AnswersFixture {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final String IDP = "https://idp.univ.example/idp/shibboleth";
    static final String REQUEST = "_request-1";
    static final TestKeys FORMER = TestKeys.rsa(2048);
    static final TestKeys KEYS = TestKeys.rsa(2048);
    static final TestKeys OURS = TestKeys.rsa(2048);
    static final TestKeys OURS_BEFORE = TestKeys.rsa(2048);
    static final TestKeys STRANGER = TestKeys.rsa(2048);
    static final SamlAddresses US = TestAddresses.of("https://ramure.example");

    private final Set<String> used = new HashSet<>();

    static Idp idp(List<Scope> scopes, TestKeys... keys) {
        return new Idp(
                IDP,
                new Idp.Names("Université d’Exemple", "Example University"),
                "univ exemple",
                URI.create("https://idp.univ.example/sso"),
                List.of(keys).stream().map(TestKeys::certificate).toList(),
                scopes);
    }

    static Idp idp() {
        return idp(List.of(new Scope("univ.example", false)), FORMER, KEYS);
    }

    static TestAnswer answer() {
        return new TestAnswer(IDP, US.entityId(), US.answer(), REQUEST, NOW)
                .with("urn:oasis:names:tc:SAML:attribute:pairwise-id", "ABC123@univ.example")
                .with("urn:oid:2.5.4.42", "Camille");
    }

    static Element signed(Element element) {
        return Xml.sign(element, KEYS.privateKey(), Xml.RSA_SHA256, Xml.SHA256);
    }

    /** A document with a signed assertion. */
    static Document good() {
        Document document = answer().document();
        signed(TestAnswer.assertion(document));
        return document;
    }

    Vouched check(Document document) {
        return check(document, idp());
    }

    Vouched check(Document document, Idp idp) {
        return checkText(Xml.base64(document), idp);
    }

    Vouched checkText(String posted, Idp idp) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new SamlAnswers(US, new Keys(), this::use, new AnswerClock(clock))
                .check(posted, new SamlAnswers.Expected(idp, REQUEST));
    }

    private void use(String issuer, String id, Instant until) {
        if (!used.add(issuer + " " + id)) {
            throw new SamlRefused(SamlRefused.Reason.REPLAYED, "");
        }
    }

    /** Two keys of ours, while one takes over from the other. */
    private static final class Keys implements OwnKeys {

        @Override
        public OwnKey signing() {
            return new OwnKey(OURS.certificate(), OURS.privateKey(), NOW);
        }

        @Override
        public List<X509Certificate> signingCertificates() {
            return List.of(OURS.certificate());
        }

        @Override
        public X509Certificate encryptionCertificate() {
            return OURS.certificate();
        }

        @Override
        public List<PrivateKey> opening() {
            return List.of(OURS.privateKey(), OURS_BEFORE.privateKey());
        }

        @Override
        public List<Published> published(PersonId caller) {
            return List.of();
        }

        @Override
        public void rotate(PersonId caller) {
            throw new UnsupportedOperationException();
        }
    }
}
