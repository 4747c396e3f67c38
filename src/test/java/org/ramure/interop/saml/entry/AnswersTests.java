package org.ramure.interop.saml.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ramure.interop.saml.entry.AnswersFixture.KEYS;
import static org.ramure.interop.saml.entry.AnswersFixture.NOW;
import static org.ramure.interop.saml.entry.AnswersFixture.OURS;
import static org.ramure.interop.saml.entry.AnswersFixture.OURS_BEFORE;
import static org.ramure.interop.saml.entry.AnswersFixture.STRANGER;
import static org.ramure.interop.saml.entry.AnswersFixture.answer;
import static org.ramure.interop.saml.entry.AnswersFixture.good;
import static org.ramure.interop.saml.entry.AnswersFixture.idp;
import static org.ramure.interop.saml.entry.AnswersFixture.signed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.idp.TestAnswer;
import org.ramure.interop.saml.idp.TestKeys;
import org.ramure.interop.saml.idp.Xml;
import org.w3c.dom.Document;

class AnswersTests {

    private static final String GCM = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    private static final String CBC = "http://www.w3.org/2001/04/xmlenc#aes256-cbc";
    private static final String OAEP = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";

    private final AnswersFixture door = new AnswersFixture();

    private static Document spoiled(Consumer<TestAnswer> change) {
        TestAnswer answer = answer();
        change.accept(answer);
        Document document = answer.document();
        signed(TestAnswer.assertion(document));
        return document;
    }

    private void refused(Document document, Reason why) {
        refusedText(Xml.base64(document), why);
    }

    private void refusedText(String posted, Reason why) {
        assertThatExceptionOfType(SamlRefused.class)
                .isThrownBy(() -> door.checkText(posted, idp()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(why));
    }

    @Test
    void aSignedAssertionIsBelieved() {
        Vouched vouched = door.check(good());

        assertThat(vouched.issuer()).isEqualTo(AnswersFixture.IDP);
        assertThat(vouched.attributes())
                .containsEntry("pairwise-id", List.of("ABC123@univ.example"))
                .containsEntry("givenName", List.of("Camille"));
    }

    @Test
    void aSignedAnswerIsBelievedForTheAssertionInIt() {
        Document document = answer().document();
        signed(document.getDocumentElement());

        assertThat(door.check(document).attributes()).containsKey("pairwise-id");
    }

    @Test
    void bothMayBeSigned() {
        Document document = good();
        signed(document.getDocumentElement());

        assertThat(door.check(document).attributes()).containsKey("pairwise-id");
    }

    @Test
    void ellipticCurvesAreBelieved() {
        TestKeys curve = TestKeys.ec();
        Document document = answer().document();
        Xml.sign(
                TestAnswer.assertion(document),
                curve.privateKey(),
                "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
                Xml.SHA256);

        assertThat(door.check(document, idp(List.of(), STRANGER, curve)).attributes())
                .containsKey("pairwise-id");
    }

    @Test
    void anAnswerIsGoodOnce() {
        Document document = good();
        door.check(document);

        refused(document, Reason.REPLAYED);
    }

    @Test
    void withoutSignatureNobodyComesIn() {
        refused(answer().document(), Reason.SIGNATURE);
    }

    @Test
    void aStrangersSignatureIsNothing() {
        Document document = answer().document();
        Xml.sign(TestAnswer.assertion(document), STRANGER.privateKey(), Xml.RSA_SHA256, Xml.SHA256);

        refused(document, Reason.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1,http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256,http://www.w3.org/2000/09/xmldsig#sha1"
    })
    void weakSignaturesAreRefused(String algorithm, String digest) {
        Document document = answer().document();
        Xml.sign(TestAnswer.assertion(document), KEYS.privateKey(), algorithm, digest);

        refused(document, Reason.ALGORITHM);
    }

    @Test
    void shortKeysAreRefused() {
        TestKeys tiny = TestKeys.rsa(1024);
        Document document = answer().document();
        Xml.sign(TestAnswer.assertion(document), tiny.privateKey(), Xml.RSA_SHA256, Xml.SHA256);

        assertThatExceptionOfType(SamlRefused.class)
                .isThrownBy(() -> door.check(document, idp(List.of(), tiny)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SIGNATURE));
    }

    @Test
    void aSharedSecretIsNoSignature() {
        String text =
                Xml.text(good())
                        .replace(
                                Xml.RSA_SHA256,
                                "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256");

        refusedText(coded(text), Reason.ALGORITHM);
    }

    @Test
    void whatIsChangedAfterwardsIsRefused() {
        String text = Xml.text(good()).replace("ABC123@univ.example", "XYZ789@univ.example");

        refusedText(coded(text), Reason.SIGNATURE);
    }

    @Test
    void timesHaveToFit() {
        refused(spoiled(a -> a.notOnOrAfter = NOW.minusSeconds(181)), Reason.EXPIRED);
        refused(spoiled(a -> a.notBefore = NOW.plusSeconds(181)), Reason.TOO_EARLY);
        refused(spoiled(a -> a.issued = NOW.plusSeconds(600)), Reason.TOO_EARLY);
        refused(spoiled(a -> a.issued = NOW.minusSeconds(3600)), Reason.EXPIRED);
    }

    @Test
    void clocksMayBeThreeMinutesApart() {
        Document document =
                spoiled(a -> {
                    a.notBefore = NOW.plusSeconds(170);
                    a.issued = NOW.plusSeconds(170);
                });

        assertThat(door.check(document).attributes()).isNotEmpty();
        assertThat(door.check(spoiled(a -> a.notOnOrAfter = NOW.minusSeconds(170))).attributes())
                .isNotEmpty();
    }

    @Test
    void itIsForUsAndForNobodyElse() {
        refused(spoiled(a -> a.audience = "https://other.example"), Reason.AUDIENCE);
        refused(spoiled(a -> a.audience = ""), Reason.AUDIENCE);
        refused(spoiled(a -> a.recipient = "https://other.example/acs"), Reason.DESTINATION);
        refused(spoiled(a -> a.destination = "https://other.example/acs"), Reason.DESTINATION);
    }

    @Test
    void aSignedAnswerSaysWhereItGoes() {
        TestAnswer answer = answer();
        answer.destination = "";
        Document document = answer.document();
        signed(document.getDocumentElement());

        refused(document, Reason.DESTINATION);
    }

    @Test
    void itAnswersWhatWeAsked() {
        refused(spoiled(a -> a.inResponseTo = "_other"), Reason.ANSWERS_ANOTHER);
        refused(spoiled(a -> a.confirmedInResponseTo = "_other"), Reason.ANSWERS_ANOTHER);
    }

    @Test
    void itComesFromWhomWeAsked() {
        refused(spoiled(a -> a.issuer = "https://evil.example/idp"), Reason.ISSUER);
    }

    @Test
    void aRefusalIsToldPlainly() {
        TestAnswer answer = answer();
        answer.status = "urn:oasis:names:tc:SAML:2.0:status:Responder";

        refused(answer.document(), Reason.SAID_NO);
    }

    @Test
    void conditionsThatAreUnknownAreNotPassedOver() {
        refused(
                spoiled(a ->
                        a.extraCondition =
                                "<saml:Condition xmlns:x=\"urn:x\""
                                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " xsi:type=\"x:OnlyOnMondays\"/>"),
                Reason.MALFORMED);
        refused(spoiled(a -> a.authnStatement = ""), Reason.MALFORMED);
    }

    @Test
    void encryptedAssertionsAreOpenedAlsoWithTheFormerKey() {
        for (TestKeys ours : List.of(OURS, OURS_BEFORE)) {
            Document document = good();
            Xml.encrypt(TestAnswer.assertion(document), ours.certificate(), GCM, OAEP);
            assertThat(Xml.text(document)).doesNotContain("ABC123");

            assertThat(door.check(document).attributes()).containsKey("pairwise-id");
        }
    }

    @Test
    void whatIsEncryptedIsStillSigned() {
        Document document = answer().document();
        Xml.encrypt(TestAnswer.assertion(document), OURS.certificate(), GCM, OAEP);

        refused(document, Reason.SIGNATURE);
    }

    @Test
    void encryptionForOthersIsRefused() {
        Document document = good();
        Xml.encrypt(TestAnswer.assertion(document), STRANGER.certificate(), GCM, OAEP);

        refused(document, Reason.ENCRYPTION);
    }

    @Test
    void encryptionThatCanBeChangedIsOpenedOnlyBehindASignature() {
        Document bare = good();
        Xml.encrypt(TestAnswer.assertion(bare), OURS.certificate(), CBC, OAEP);
        refused(bare, Reason.ALGORITHM);

        Document held = answer().document();
        Xml.encrypt(TestAnswer.assertion(held), OURS.certificate(), CBC, OAEP);
        signed(held.getDocumentElement());
        assertThat(door.check(held).attributes()).containsKey("pairwise-id");
    }

    @Test
    void oldKeyTransportIsRefused() {
        Document document = good();
        Xml.encrypt(
                TestAnswer.assertion(document),
                OURS.certificate(),
                GCM,
                "http://www.w3.org/2001/04/xmlenc#rsa-1_5");

        refused(document, Reason.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%%%",
                "aGVsbG8=",
                "PGE+PC9hPg==",
            })
    void whatIsNoAnswerIsRefused(String posted) {
        refusedText(posted, Reason.MALFORMED);
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        refusedText(
                coded(
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + Xml.text(good()).replace("Camille", "&x;")),
                Reason.MALFORMED);
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        refusedText(coded("<a>".repeat(10_000) + "</a>".repeat(10_000)), Reason.MALFORMED);
        refusedText(coded("<a>" + "x".repeat(600_000) + "</a>"), Reason.MALFORMED);
        refusedText("A".repeat(800_000), Reason.MALFORMED);
        refusedText(coded("<a>" + "<b/>".repeat(50_000) + "</a>"), Reason.MALFORMED);
    }

    @Test
    void aCommentCutsNoNameInTwo() {
        TestAnswer answer = answer();
        answer.nameId = "admin@univ.example<!-- -->.evil.example";
        answer.nameIdFormat = TestAnswer.PERSISTENT;
        Document document = answer.document();
        signed(TestAnswer.assertion(document));

        refused(document, Reason.MALFORMED);
    }

    @Test
    void twoAssertionsAreOneTooMany() {
        Document document = good();
        var copy = (org.w3c.dom.Element) TestAnswer.assertion(document).cloneNode(true);
        copy.setAttribute("ID", "_other");
        document.getDocumentElement().appendChild(copy);

        refused(document, Reason.MALFORMED);
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
