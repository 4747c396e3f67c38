package org.ramure.interop.saml.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.ramure.interop.saml.Scope;
import org.ramure.interop.saml.idp.TestKeys;
import org.ramure.interop.saml.idp.TestMetadata;
import org.ramure.interop.saml.idp.Xml;
import org.ramure.shared.Language;
import org.springframework.util.unit.DataSize;
import org.w3c.dom.Document;

class MetadataReaderTests {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final TestKeys FEDERATION = TestKeys.rsa(2048);
    private static final TestKeys UNIVERSITY = TestKeys.rsa(2048);
    private static final TestKeys NEXT = TestKeys.rsa(2048);

    private final MetadataReader reader =
            new MetadataReader(
                    new SamlSettings(
                            "", "Ramure", List.of(), DataSize.ofMegabytes(10), Duration.ofHours(4)),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    private static TestMetadata university(String number) {
        return new TestMetadata("https://idp" + number + ".univ.example/idp", UNIVERSITY);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(String xml, TestKeys keys) {
        Document document = Xml.parse(xml);
        Xml.sign(document.getDocumentElement(), keys.privateKey(), Xml.RSA_SHA256, Xml.SHA256);
        return Xml.text(document);
    }

    private void refused(String xml, Optional<X509Certificate> signedBy, Kind why) {
        assertThatExceptionOfType(MetadataTrouble.class)
                .isThrownBy(() -> reader.read(stream(xml), signedBy))
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(why));
    }

    private void refused(String xml, Kind why) {
        refused(xml, Optional.empty(), why);
    }

    @Test
    void oneUniversityWithTwoCertificates() {
        String xml =
                new TestMetadata("https://idp.univ.example/idp", UNIVERSITY, NEXT)
                        .named("Université d’Exemple", "Example University")
                        .scope("univ.example", false)
                        .scope("^.+\\.lab\\.example$", true)
                        .entity();

        Idp idp = reader.read(stream(xml), Optional.empty()).idps().getFirst();

        assertThat(idp.entityId()).isEqualTo("https://idp.univ.example/idp");
        assertThat(idp.names().in(Language.FR)).isEqualTo("Université d’Exemple");
        assertThat(idp.names().in(Language.EN)).isEqualTo("Example University");
        assertThat(idp.certificates())
                .containsExactly(UNIVERSITY.certificate(), NEXT.certificate());
        assertThat(idp.scopes())
                .containsExactly(
                        new Scope("univ.example", false), new Scope("^.+\\.lab\\.example$", true));
        assertThat(idp.search()).contains("universite d’exemple", "example university");
        assertThat(idp.signIn()).hasToString("https://idp.univ.example/idp/sso");
    }

    @Test
    void aFederationUnderItsSignature() {
        String xml =
                signed(
                        TestMetadata.federation(
                                Optional.of(NOW.plusSeconds(86_400)),
                                university("1").entity(),
                                university("2").hidden().entity(),
                                TestMetadata.service("https://service.example")),
                        FEDERATION);

        Metadata read = reader.read(stream(xml), Optional.of(FEDERATION.certificate()));

        assertThat(read.idps()).hasSize(2);
        assertThat(read.idps().getLast().search()).isEmpty();
        assertThat(read.validUntil()).contains(NOW.plusSeconds(86_400));
    }

    @Test
    void thousandsOfUniversitiesAreAStream() {
        var all = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            all.append(university(String.valueOf(i)).entity());
        }
        String xml = signed(TestMetadata.federation(Optional.empty(), all.toString()), FEDERATION);

        assertThat(reader.read(stream(xml), Optional.of(FEDERATION.certificate())).idps())
                .hasSize(2_000);
    }

    @Test
    void signaturesThatDoNotHoldAreRefused() {
        Optional<X509Certificate> asked = Optional.of(FEDERATION.certificate());
        String bare = TestMetadata.federation(Optional.empty(), university("1").entity());
        String good = signed(bare, FEDERATION);

        refused(bare, asked, Kind.UNSIGNED);
        refused(signed(bare, NEXT), asked, Kind.SIGNATURE);
        refused(
                good.replace("idp1.univ.example/idp/sso", "evil.example/sso"),
                asked,
                Kind.SIGNATURE);
    }

    @Test
    void aSignatureOfAPartIsNoneOfTheWhole() {
        Document document =
                Xml.parse(
                        TestMetadata.federation(
                                Optional.empty(),
                                university("1").identified("_part").entity(),
                                university("2").entity()));
        Xml.sign(
                (org.w3c.dom.Element)
                        document.getElementsByTagNameNS("*", "EntityDescriptor").item(0),
                FEDERATION.privateKey(),
                Xml.RSA_SHA256,
                Xml.SHA256);

        refused(Xml.text(document), Optional.of(FEDERATION.certificate()), Kind.UNSIGNED);
    }

    @Test
    void weakSignaturesAreRefused() {
        Document document =
                Xml.parse(TestMetadata.federation(Optional.empty(), university("1").entity()));
        Xml.sign(
                document.getDocumentElement(),
                FEDERATION.privateKey(),
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
                Xml.SHA256);

        refused(Xml.text(document), Optional.of(FEDERATION.certificate()), Kind.ALGORITHM);
    }

    @Test
    void whatHasExpiredIsNotBelieved() {
        refused(
                TestMetadata.federation(Optional.of(NOW.minusSeconds(1)), university("1").entity()),
                Kind.EXPIRED);
        refused(
                TestMetadata.federation(
                        Optional.empty(), university("1").until(NOW.minusSeconds(1)).entity()),
                Kind.NOBODY);
    }

    @Test
    void whatIsNoMetadataIsRefused() {
        refused("{\"issuer\":\"https://idp.univ.example\"}", Kind.NOT_XML);
        refused("<html><body>404</body></html>", Kind.NOBODY);
        refused("", Kind.NOT_XML);
        refused(university("1").entity().replace("</md:EntityDescriptor>", ""), Kind.NOT_XML);
        refused(
                TestMetadata.federation(
                        Optional.empty(), TestMetadata.service("https://service.example")),
                Kind.NOBODY);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String entity = university("1").entity();

        refused("<!DOCTYPE md:EntityDescriptor>" + entity, Kind.ENTITIES);
        refused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + entity, Kind.ENTITIES);
        refused(
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + entity.replace("idp1", "&c;"),
                Kind.ENTITIES);
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        String start = "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">";
        refused(start.repeat(10_000), Kind.TOO_DEEP);
        refused(start + "<a>".repeat(10_000), Optional.of(FEDERATION.certificate()), Kind.TOO_DEEP);
        refused(start + " ".repeat(11 * 1024 * 1024), Kind.TOO_LARGE);
    }

    @Test
    void addressesWithoutEncryptionAreLeftOut() {
        refused(
                university("1")
                        .entity()
                        .replace(
                                "https://idp1.univ.example/idp/sso",
                                "http://idp1.univ.example/sso"),
                Kind.NOBODY);
        refused(
                university("1")
                        .entity()
                        .replace("https://idp1.univ.example/idp/sso", "javascript:alert(1)"),
                Kind.NOBODY);
    }
}
