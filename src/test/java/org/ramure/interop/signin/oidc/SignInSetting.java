package org.ramure.interop.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.house.OidcHouse;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.ramure.people.web.Visitor;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house, a provider that points to it, and what a browser does; for the tests beside. */
@SignInSlice
abstract class SignInSetting {

    static final Map<String, Object> AWA =
            Map.of(
                    "sub", "awa-1",
                    "given_name", "Awa",
                    "family_name", "Diallo",
                    "email", "awa@universite.example",
                    "locale", "en-GB");

    static OidcHouse house;

    @LocalServerPort private int port;
    @Autowired JdbcClient database;
    @Autowired ProviderDesk desk;
    @Autowired OidcDesk oidc;
    @Autowired HandClock clock;

    PersonId administrator;
    ProviderId provider;
    Visitor browser;

    @BeforeAll
    static void openHouse() {
        house = new OidcHouse();
    }

    @AfterAll
    static void closeHouse() {
        house.close();
    }

    @BeforeEach
    void begin() {
        house.behave();
        house.clock(clock);
        database.sql("DELETE FROM interop_identity").update();
        administrator = resident("ADMINISTRATOR");
        provider = provider(house.issuer());
        browser = new Visitor(port);
    }

    Visitor anotherBrowser() {
        return new Visitor(port);
    }

    ProviderId provider(String issuer) {
        return provider(
                new OidcDesk.Entry(
                        issuer, OidcHouse.CLIENT, OidcHouse.SECRET, false, "profile email"));
    }

    ProviderId provider(OidcDesk.Entry entry) {
        ProviderId made =
                desk.save(
                        administrator,
                        Optional.empty(),
                        new ProviderDesk.Entry(
                                ProviderKind.OIDC,
                                LocalizedText.of("Université d’essai", "Test university"),
                                AttributeMapping.ofClaims()),
                        id -> oidc.save(administrator, id, entry));
        desk.enable(administrator, made, true);
        return made;
    }

    /** Somebody who was here before; with this role besides that of learner, unless empty. */
    PersonId resident(String role) {
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
            give(new PersonId(id), role);
        }
        return new PersonId(id);
    }

    void give(PersonId person, String role) {
        database.sql("INSERT INTO people_role (person_id, role) VALUES (?, ?)")
                .param(person.value())
                .param(role)
                .update();
    }

    /** The provider’s page, asked for with this query. */
    URI page(ProviderId of, String query) {
        return location(browser.get(ProviderKind.OIDC.entry(of) + query));
    }

    /** Goes back from the provider’s page; where the browser is sent then. */
    String back(URI address) {
        return location(browser.get(local(address))).toString();
    }

    /** The whole way. */
    String signIn(ProviderId of, Map<String, Object> user) {
        return back(house.approve(page(of, ""), user));
    }

    String me() {
        return browser.get("/essai/moi").body();
    }

    PersonId myself() {
        return new PersonId(UUID.fromString(me().split(" ", 2)[0]));
    }

    void enterAs(PersonId person) {
        assertThat(browser.get("/essai/session/" + person).body()).isEqualTo("in");
    }

    static String local(URI address) {
        return address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    static URI location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    int identities() {
        return database.sql("SELECT COUNT(*) FROM interop_identity").query(Integer.class).single();
    }
}
