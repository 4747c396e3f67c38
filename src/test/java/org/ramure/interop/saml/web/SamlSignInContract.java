package org.ramure.interop.saml.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlSource;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.interop.saml.idp.SamlHouse;
import org.ramure.interop.saml.idp.TestAnswer;
import org.ramure.interop.saml.idp.TestKeys;
import org.ramure.interop.saml.idp.TestMetadata;
import org.ramure.interop.saml.idp.Xml;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.ramure.people.web.Visitor;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The way to a university and back, over real HTTP, and what is kept of metadata and keys. */
@SamlSlice
abstract class SamlSignInContract {

    private static final String ACS = "/connexion/saml/retour";

    private static SamlHouse house;

    @LocalServerPort private int port;
    @Autowired private JdbcClient database;
    @Autowired private ProviderDesk desk;
    @Autowired private SourceDesk sourceDesk;
    @Autowired private SamlSources sources;
    @Autowired private OwnKeys keys;
    @Autowired private HandClock clock;

    private PersonId administrator;
    private ProviderId provider;
    private Visitor browser;

    @BeforeAll
    static void openHouse() {
        house = new SamlHouse();
    }

    @AfterAll
    static void closeHouse() {
        house.close();
    }

    @BeforeEach
    void begin() {
        house.clock(clock);
        house.serve(200, house.described().entity());
        database.sql("DELETE FROM interop_identity").update();
        administrator = resident("ADMINISTRATOR");
        provider = provider(Optional.of(house.metadataAddress()), "");
        browser = new Visitor(port);
    }

    private PersonId resident(String role) {
        UUID id = Uuids.next();
        database.sql(
                        "INSERT INTO people_person (id, status, email, given_name, family_name,"
                                + " language, created_at, last_seen_at, version) VALUES (?,"
                                + " 'ACTIVE', ?, 'Rose', '', 'FR', '2026-01-01 00:00:00',"
                                + " '2026-01-01 00:00:00', 0)")
                .param(id)
                .param(id + "@ramure.example")
                .update();
        if (!role.isEmpty()) {
            give(id, role);
        }
        return new PersonId(id);
    }

    private void give(UUID person, String role) {
        database.sql("INSERT INTO people_role (person_id, role) VALUES (?, ?)")
                .param(person)
                .param(role)
                .update();
    }

    private ProviderId provider(Optional<URI> address, String certificate) {
        SourceDesk.Reading reading =
                sourceDesk.read(
                        administrator, new SourceDesk.Entry(address, new byte[0], certificate));
        return provider(reading);
    }

    private ProviderId provider(SourceDesk.Reading reading) {
        ProviderId made =
                desk.save(
                        administrator,
                        Optional.empty(),
                        new ProviderDesk.Entry(
                                ProviderKind.SAML,
                                LocalizedText.of("Fédération d’essai", "Test federation"),
                                new AttributeMapping(
                                        List.of("givenName"),
                                        List.of("sn"),
                                        List.of("mail"),
                                        List.of("preferredLanguage"),
                                        List.of())),
                        id -> sourceDesk.keep(administrator, id, reading));
        desk.enable(administrator, made, true);
        return made;
    }

    private URI page(String query) {
        HttpResponse<String> answer = browser.get(ProviderKind.SAML.entry(provider) + query);
        assertThat(answer.statusCode()).isEqualTo(302);
        return location(answer);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private String post(Map<String, String> answer) {
        HttpResponse<String> response = browser.submit(ACS, answer);
        assertThat(response.statusCode()).isEqualTo(303);
        return location(response).toString();
    }

    private String signIn(Consumer<TestAnswer> change) {
        return post(house.answer(page(""), change));
    }

    private String me() {
        return browser.get("/essai/moi").body();
    }

    @Test
    void signsInAndGoesWhereThePersonWantedToGo() {
        URI page = page("?retour=%2Fattestations%3Fa%3D1");

        assertThat(page.toString()).startsWith(house.base() + "/sso?SAMLRequest=");
        assertThat(SamlHouse.signedBy(page, keys.signing().certificate().getPublicKey())).isTrue();
        assertThat(post(house.answer(page, answer -> {}))).isEqualTo("/attestations?a=1");
        assertThat(me()).contains("Awa Diallo").doesNotContain("awa@univ.example");
    }

    @Test
    void knowsThePersonAgain() {
        assertThat(signIn(answer -> {})).isEqualTo("/mon-espace");
        String first = me().split(" ", 2)[0];
        browser = new Visitor(port);

        signIn(answer -> answer.nameId = "_another-visit");

        assertThat(me()).startsWith(first);
        assertThat(
                        database.sql("SELECT subject FROM interop_identity")
                                .query(String.class)
                                .single())
                .isEqualTo("pairwise-id:awa1@univ.example");
    }

    @Test
    void answersAreGoodOnceAndInThisBrowser() {
        Map<String, String> answer = house.answer(page(""), a -> {});
        Visitor other = new Visitor(port);
        HttpResponse<String> stolen = other.submit(ACS, answer);
        assertThat(location(stolen).toString()).contains("refus=state");

        assertThat(post(answer)).contains("refus=state");
        assertThat(me()).isEqualTo("nobody");
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        Map<String, String> answer = house.answer(page(""), a -> {});
        assertThat(post(Map.of("SAMLResponse", answer.get("SAMLResponse"), "RelayState", "")))
                .contains("refus=state");
        assertThat(post(Map.of("RelayState", answer.get("RelayState"))))
                .contains("refus=not_proved");
        assertThat(me()).isEqualTo("nobody");
    }

    @Test
    void anAssertionIsNotUsedForASecondSignIn() {
        var id = "_the-same";
        assertThat(signIn(answer -> answer.assertionId = id)).isEqualTo("/mon-espace");
        browser = new Visitor(port);

        assertThat(signIn(answer -> answer.assertionId = id)).contains("refus=not_proved");
    }

    @Test
    void refusalsComeBackToTheSignInPage() {
        assertThat(signIn(answer -> answer.notOnOrAfter = clock.instant().minusSeconds(600)))
                .contains("refus=clock");
        assertThat(signIn(answer -> answer.audience = "https://other.example"))
                .contains("refus=misconfigured");
        assertThat(signIn(answer -> answer.attributes.clear())).contains("refus=no_subject");
        assertThat(signIn(a -> a.status = "urn:oasis:names:tc:SAML:2.0:status:Responder"))
                .contains("refus=");
        assertThat(me()).isEqualTo("nobody");
    }

    @Test
    void whoMayDoMoreThanLearnDoesNotComeInSo() {
        signIn(answer -> {});
        give(UUID.fromString(me().split(" ", 2)[0]), "FACILITATOR");
        browser = new Visitor(port);

        assertThat(signIn(answer -> {})).contains("refus=roles");
    }

    @Test
    void aFederationAsksWhichUniversity() {
        var all = new StringBuilder(house.described().entity());
        for (int i = 1; i <= 40; i++) {
            all.append(
                    new TestMetadata("https://idp" + i + ".exemple.fr/idp", house.keys)
                            .named("Université " + i, "University " + i)
                            .entity());
        }
        TestKeys federation = TestKeys.rsa(2048);
        house.serve(
                200, signed(TestMetadata.federation(Optional.empty(), all.toString()), federation));
        provider = provider(Optional.of(house.metadataAddress()), pem(federation.certificate()));

        HttpResponse<String> first = browser.get(ProviderKind.SAML.entry(provider));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("41").doesNotContain("saml-institution\"");
        String found =
                browser.get(ProviderKind.SAML.entry(provider) + "?q=UNIVERSITE+ex%C3%A9mple")
                        .body();
        assertThat(found).contains("Example University", "saml-institution");

        URI page = page("?etablissement=" + encoded(house.entityId()) + "&retour=%2Fparcours");
        assertThat(post(house.answer(page, answer -> {}))).isEqualTo("/parcours");
        assertThat(browser.get(ProviderKind.SAML.entry(provider)).body())
                .contains("saml-last", "Example University");
        assertThat(sources.search(provider, "%", Language.FR, 50)).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String signed(String xml, TestKeys by) {
        Document document = Xml.parse(xml);
        Element root = document.getDocumentElement();
        Xml.sign(root, by.privateKey(), Xml.RSA_SHA256, Xml.SHA256);
        return Xml.text(document);
    }

    private static String pem(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Certificates.toBase64(certificate)
                + "\n-----END CERTIFICATE-----\n";
    }

    @Test
    void theLastGoodCopyStays() {
        house.serve(200, "<!DOCTYPE x><x/>");
        assertThatExceptionOfType(MetadataTrouble.class)
                .isThrownBy(() -> sourceDesk.refresh(administrator, provider))
                .satisfies(trouble ->
                        assertThat(trouble.kind()).isEqualTo(MetadataTrouble.Kind.ENTITIES));
        house.serve(500, "");
        assertThatExceptionOfType(MetadataTrouble.class)
                .isThrownBy(() -> sourceDesk.refresh(administrator, provider));

        SamlSource source = sources.find(administrator, provider).orElseThrow();
        assertThat(source.institutions()).isEqualTo(1);
        assertThat(source.trouble().map(MetadataTrouble::kind))
                .contains(MetadataTrouble.Kind.UNREACHABLE);
        assertThat(signIn(answer -> {})).isEqualTo("/mon-espace");
    }

    @Test
    void newCertificatesAreTakenOver() {
        TestKeys next = TestKeys.rsa(2048);
        house.serve(
                200,
                new TestMetadata(house.entityId(), next, house.keys)
                        .signIn(house.base() + "/sso")
                        .entity());
        sourceDesk.refresh(administrator, provider);

        assertThat(sources.only(provider).orElseThrow().certificates()).hasSize(2);
        assertThat(signIn(answer -> {})).isEqualTo("/mon-espace");
    }

    @Test
    void metadataThatIsOverIsNotBelieved() {
        house.serve(200, house.described().until(clock.instant().plusSeconds(3600)).entity());
        sourceDesk.refresh(administrator, provider);
        assertThat(sources.only(provider)).isPresent();

        clock.advance(Duration.ofHours(2));

        assertThat(sources.only(provider)).isEmpty();
    }

    @Test
    void onlyAdministratorsSeeAndChangeIt() {
        PersonId learner = resident("");
        var entry = new SourceDesk.Entry(Optional.of(house.metadataAddress()), new byte[0], "");
        for (Runnable forbidden :
                List.<Runnable>of(
                        () -> sources.find(learner, provider),
                        () -> sourceDesk.read(learner, entry),
                        () -> sourceDesk.refresh(learner, provider),
                        () -> keys.published(learner),
                        () -> keys.rotate(learner))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(forbidden::run);
        }
    }

    @Test
    void aProviderThatIsRemovedTakesItsUniversitiesAlong() {
        desk.remove(administrator, provider);

        assertThat(sources.count(provider)).isZero();
        assertThat(sources.only(provider)).isEmpty();
    }

    @Test
    void ourMetadataIsReadableAndShowsBothCertificatesWhileOneTakesOver() {
        X509Certificate before = keys.signing().certificate();
        keys.rotate(administrator);

        String xml = browser.get("/saml/metadonnees").body();
        Document document = Xml.parse(xml);

        assertThat(document.getDocumentElement().getAttribute("entityID"))
                .isEqualTo("https://ramure.example/saml/metadonnees");
        assertThat(xml).contains("https://ramure.example/connexion/saml/retour", "pairwise-id");
        assertThat(document.getElementsByTagNameNS("*", "KeyDescriptor").getLength()).isEqualTo(3);
        assertThat(keys.signing().certificate()).isEqualTo(before);
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> keys.rotate(administrator));
        clock.advance(Duration.ofDays(8));
        assertThat(keys.signing().certificate()).isNotEqualTo(before);
        assertThat(keys.opening()).hasSize(2);
        clock.advance(Duration.ofDays(15));
        assertThat(keys.opening()).hasSize(1);
        assertThat(keys.published(administrator)).hasSize(1);
        assertThat(database.sql("SELECT sealed FROM interop_saml_key").query(String.class).single())
                .startsWith("ey");
    }
}
