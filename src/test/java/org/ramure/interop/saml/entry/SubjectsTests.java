package org.ramure.interop.saml.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ramure.interop.saml.entry.AnswersFixture.FORMER;
import static org.ramure.interop.saml.entry.AnswersFixture.IDP;
import static org.ramure.interop.saml.entry.AnswersFixture.KEYS;
import static org.ramure.interop.saml.entry.AnswersFixture.NOW;
import static org.ramure.interop.saml.entry.AnswersFixture.US;
import static org.ramure.interop.saml.entry.AnswersFixture.idp;
import static org.ramure.interop.saml.entry.AnswersFixture.signed;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.Scope;
import org.ramure.interop.saml.idp.TestAnswer;
import org.w3c.dom.Document;

class SubjectsTests {

    private static final String PAIRWISE = "urn:oasis:names:tc:SAML:attribute:pairwise-id";
    private static final String SUBJECT = "urn:oasis:names:tc:SAML:attribute:subject-id";
    private static final String EPTID = "urn:oid:1.3.6.1.4.1.5923.1.1.1.10";
    private static final String EPPN = "urn:oid:1.3.6.1.4.1.5923.1.1.1.6";
    private static final String MAIL = "urn:oid:0.9.2342.19200300.100.1.3";

    private final AnswersFixture door = new AnswersFixture();

    private String subject(Consumer<TestAnswer> change, String... order) {
        return subject(idp(), change, order);
    }

    private String subject(Idp idp, Consumer<TestAnswer> change, String... order) {
        var answer = new TestAnswer(IDP, US.entityId(), US.answer(), AnswersFixture.REQUEST, NOW);
        change.accept(answer);
        Document document = answer.document();
        signed(TestAnswer.assertion(document));
        return new SamlSubjects(US).of(door.check(document, idp), idp, List.of(order));
    }

    private void nobody(Consumer<TestAnswer> change, String... order) {
        assertThatExceptionOfType(SamlRefused.class)
                .isThrownBy(() -> subject(change, order))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUBJECT));
    }

    @Test
    void theIdentifierMadeForItComesFirst() {
        assertThat(
                        subject(a ->
                                a.with(EPPN, "camille@univ.example")
                                        .with(SUBJECT, "s1@univ.example")
                                        .with(PAIRWISE, "P1@univ.example")))
                .isEqualTo("pairwise-id:p1@univ.example");
        assertThat(
                        subject(a ->
                                a.with(EPPN, "camille@univ.example")
                                        .with(SUBJECT, "s1@univ.example")))
                .isEqualTo("subject-id:s1@univ.example");
        assertThat(subject(a -> a.with(EPPN, "Camille@univ.example")))
                .isEqualTo("eduPersonPrincipalName:camille@univ.example");
    }

    @Test
    void aPersistentNameIsTheSameAsAnAttribute() {
        String asName =
                subject(a -> {
                    a.nameId = "opaque-1";
                    a.nameIdFormat = TestAnswer.PERSISTENT;
                });
        String asAttribute =
                subject(a ->
                        a.with(
                                EPTID,
                                "<saml:NameID Format=\"%s\" NameQualifier=\"%s\">opaque-1</saml:NameID>"
                                        .formatted(TestAnswer.PERSISTENT, IDP)));

        assertThat(asName).isEqualTo("persistent:opaque-1").isEqualTo(asAttribute);
    }

    @Test
    void aNameForOneVisitOrAMailAddressIdentifiesNobody() {
        nobody(a -> a.nameId = "_visit");
        nobody(a -> a.with(MAIL, "camille@univ.example"));
        nobody(a -> a.with(MAIL, "camille@univ.example"), "mail");
        nobody(a -> a.with(MAIL, "camille@univ.example"), MAIL);
    }

    @Test
    void identifiersOfOtherPlacesAreNotBelieved() {
        nobody(a -> a.with(PAIRWISE, "p1@other.example").with(EPPN, "camille@other.example"));
        nobody(a -> a.with(EPPN, "camille@evil.univ.example"));
        assertThat(
                        subject(
                                idp(List.of(new Scope("^.+\\.univ\\.example$", true)), KEYS),
                                a -> a.with(EPPN, "camille@lab.univ.example")))
                .endsWith("camille@lab.univ.example");
        assertThat(
                        subject(
                                idp(List.of(), FORMER, KEYS),
                                a -> a.with(EPPN, "camille@anywhere.example")))
                .endsWith("@anywhere.example");
    }

    @Test
    void twoValuesIdentifyNobody() {
        nobody(a -> a.with(PAIRWISE, "p1@univ.example", "p2@univ.example"));
    }

    @Test
    void anAdministratorMayChooseAnother() {
        assertThat(subject(a -> a.with(PAIRWISE, "p1@univ.example").with("uid", "camille"), "uid"))
                .isEqualTo("uid:camille");
    }

    @Test
    void longIdentifiersAreKeptAsTheirHash() {
        assertThat(subject(a -> a.with("uid", "x".repeat(400)), "uid"))
                .startsWith("uid:sha256:")
                .hasSizeLessThan(255);
    }
}
