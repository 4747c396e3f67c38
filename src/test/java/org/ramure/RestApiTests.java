package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.interop.api.ApiScope;
import org.ramure.interop.api.ApiTokens;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The REST API over HTTP, in the whole application: tokens, refusals, pages, and its contract. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:restapi;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "ramure.api.per-minute=2000"
        })
class RestApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "https://ramure.example/contract";

    @Autowired private ApiTokens tokens;
    @Autowired private Cohorts cohorts;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private PersonId facilitator = new PersonId(new UUID(0, 0));
    private String all = "";

    @BeforeEach
    void begin() {
        facilitator = account(Role.FACILITATOR);
        all = token(facilitator, EnumSet.allOf(ApiScope.class));
    }

    private PersonId account(Role role) {
        UUID id = UUID.randomUUID();
        sql.update(
                "INSERT INTO people_person (id, status, email, given_name, family_name, language,"
                        + " created_at, last_seen_at, version) VALUES (?, 'ACTIVE', ?, 'Inès',"
                        + " 'Marchetti', 'FR', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 0)",
                id,
                id + "@exemple.fr");
        if (role != Role.LEARNER) {
            sql.update("INSERT INTO people_role (person_id, role) VALUES (?, ?)", id, role.name());
        }
        return new PersonId(id);
    }

    private String token(PersonId person, Set<ApiScope> scopes) {
        return tokens.make(person, new ApiTokens.Asked("essai", scopes, 1)).secret();
    }

    private HttpResponse<String> call(String method, String path, String token, String... more)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path));
        String body = "";
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i + 1 < more.length; i += 2) {
            if (more[i].equals("body")) {
                body = more[i + 1];
                request.header("Content-Type", "application/json");
            } else {
                request.header(more[i], more[i + 1]);
            }
        }
        request.method(
                method,
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... more) throws Exception {
        return call("GET", path, all, more);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private Cohort session() {
        var details =
                new CohortDetails(
                        "Coopérer",
                        "Deux jours.",
                        Frame.LIBRE,
                        "",
                        "Brocéliande",
                        Modality.ON_SITE,
                        "Salle",
                        "",
                        500,
                        Registration.INVITED,
                        Language.FR);
        return cohorts.create(
                facilitator,
                new NewCohort(
                        "decouverte-accompagnee", LocalDate.of(2027, 3, 11), Set.of(), details));
    }

    private static String invitations(int from, int many) {
        List<Map<String, String>> people =
                IntStream.range(from, from + many)
                        .mapToObj(i -> Map.of("email", "p" + i + "@exemple.fr"))
                        .toList();
        return JSON.writeValueAsString(Map.of("people", people));
    }

    private void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("<html", "at org.", "Exception");
    }

    @Test
    void whoBringsNoGoodTokenIsToldSo() throws Exception {
        for (String bad : List.of("", "ram_x", "ram_" + "a".repeat(43), "x".repeat(5000))) {
            HttpResponse<String> answer = call("GET", "/courses", bad);
            isProblem(answer, 401, "unauthenticated");
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        isProblem(call("GET", "/nothing", ""), 401, "unauthenticated");
    }

    @Test
    void tokensEndWhenTheyExpireAreRevokedOrTheirPersonLosesARole() throws Exception {
        String id = json(get("/me")).path("email").asString();
        assertThat(id).isEqualTo(facilitator + "@exemple.fr");
        assertThat(get("/sessions").statusCode()).isEqualTo(200);

        sql.update(
                "UPDATE interop_api_token SET expires_at = '2026-01-01 00:00:00' WHERE person_id = ?",
                facilitator.value());
        isProblem(get("/me"), 401, "unauthenticated");

        String other = token(facilitator, EnumSet.allOf(ApiScope.class));
        tokens.of(facilitator).forEach(token -> tokens.revoke(account(Role.LEARNER), token.id()));
        assertThat(call("GET", "/me", other).statusCode()).isEqualTo(200);
        isProblem(
                call("POST", "/webhooks/" + UUID.randomUUID() + "/test", other), 404, "not_found");
        sql.update("DELETE FROM people_role WHERE person_id = ?", facilitator.value());
        isProblem(call("GET", "/webhooks", other), 403, "forbidden");
        tokens.of(facilitator).forEach(token -> tokens.revoke(facilitator, token.id()));
        isProblem(call("GET", "/me", other), 401, "unauthenticated");
    }

    @Test
    void everyOperationAsksForItsScope() throws Exception {
        JsonNode document = document();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String scope = operation.getValue().at("/security/0/token/0").asString();
                Set<ApiScope> others = EnumSet.allOf(ApiScope.class);
                others.remove(ApiScope.ofCode(scope).orElseThrow());
                String address = path.getKey().replaceAll("\\{\\w+}", new UUID(7, 7).toString());
                HttpResponse<String> answer =
                        call(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                address,
                                token(facilitator, others));
                isProblem(answer, 403, "scope");
                assertThat(json(answer).path("scope").asString()).isEqualTo(scope);
                sql.update(
                        "DELETE FROM interop_api_token WHERE person_id = ?", facilitator.value());
            }
        }
    }

    @Test
    void whatBelongsToOthersIsNotThere() throws Exception {
        Cohort mine = session();
        String stranger = token(account(Role.FACILITATOR), EnumSet.allOf(ApiScope.class));
        for (String part :
                List.of(
                        "",
                        "/half-days",
                        "/participants",
                        "/attendance",
                        "/progress",
                        "/attestations")) {
            assertThat(get("/sessions/" + mine.id() + part).statusCode()).as(part).isEqualTo(200);
            isProblem(call("GET", "/sessions/" + mine.id() + part, stranger), 404, "not_found");
        }
        HttpResponse<String> invited =
                call(
                        "POST",
                        "/sessions/" + mine.id() + "/participants",
                        stranger,
                        "body",
                        invitations(0, 1));
        isProblem(invited, 404, "not_found");
    }

    @Test
    void hostileCallsAreProblemsAndNothingElse() throws Exception {
        String people = "/sessions/" + UUID.randomUUID() + "/participants";
        isProblem(get("/courses?limit=0"), 400, "parameter");
        isProblem(get("/courses?limit=1&limit=2"), 400, "parameter");
        isProblem(get("/courses?drop=table"), 400, "parameter");
        isProblem(get("/courses?cursor=%25%25"), 400, "cursor");
        isProblem(get("/sessions/%27%20or%201=1"), 404, "not_found");
        isProblem(get("/courses/..%2e"), 400, "address");
        isProblem(call("PATCH", "/courses", all), 405, "method");
        isProblem(call("POST", people, all, "body", "{"), 400, "malformed");
        isProblem(
                call("POST", people, all, "body", "{\"people\":1,\"people\":2}"), 400, "malformed");
        isProblem(call("POST", people, all, "body", "[".repeat(50_000)), 400, "malformed");
        isProblem(call("POST", people, all, "Content-Type", "text/plain"), 415, "media_type");
        isProblem(
                call("POST", people, all, "body", "\"" + "x".repeat(1_100_000) + "\""),
                413,
                "too_large");
        HttpResponse<String> invalid =
                call(
                        "POST",
                        people,
                        all,
                        "body",
                        "{\"people\":[{\"name\":\"x\"}]}",
                        "Accept-Language",
                        "fr");
        isProblem(invalid, 422, "invalid");
        assertThat(json(invalid).path("title").asString()).isEqualTo("Un champ ne convient pas");
        assertThat(json(invalid).path("errors").toString())
                .contains("/people/0/email", "/people/0/name");
    }

    @Test
    void aPageAfterTheOtherHasEveryoneOnceWhileOthersCome() throws Exception {
        Cohort mine = session();
        cohorts.open(facilitator, mine.id());
        String people = "/sessions/" + mine.id() + "/participants";
        for (int from = 0; from < 450; from += 150) {
            assertThat(call("POST", people, all, "body", invitations(from, 150)).statusCode())
                    .isEqualTo(200);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            HttpResponse<String> page = get(people + "?limit=60" + cursor);
            json(page).path("items").forEach(one -> seen.add(one.path("email").asString()));
            JsonNode next = json(page).path("next");
            assertThat(page.headers().firstValue("Link").isPresent()).isEqualTo(!next.isNull());
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
            if (++pages == 3) {
                call("POST", people, all, "body", invitations(900, 5));
            }
        } while (!cursor.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSize(455);
    }

    @Test
    void aRepeatedCallWithTheSameWordDoesNothingAgain() throws Exception {
        Cohort mine = session();
        cohorts.open(facilitator, mine.id());
        String people = "/sessions/" + mine.id() + "/participants";
        String word = UUID.randomUUID().toString();

        var first = call("POST", people, all, "body", invitations(0, 2), "Idempotency-Key", word);
        var again = call("POST", people, all, "body", invitations(0, 2), "Idempotency-Key", word);
        var other = call("POST", people, all, "body", invitations(5, 2), "Idempotency-Key", word);

        assertThat(json(first).path("sent").asInt()).isEqualTo(2);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        isProblem(other, 422, "reused_word");
        String id = json(get(people)).at("/items/0/id").asString();
        var place = call("PUT", people + "/" + id + "/place", all);
        assertThat(json(place).path("status").asString()).isEqualTo("enrolled");
        assertThat(
                        json(call("DELETE", people + "/" + id + "/place", all))
                                .path("status")
                                .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/courses");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = get("/courses", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(first.headers().firstValue("RateLimit")).isPresent();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answersAboutContentAndOneselfAgreeWithTheContract() throws Exception {
        String course = json(get("/courses")).at("/items/0/slug").asString();
        String module = json(get("/courses/" + course)).at("/modules/0/slug").asString();
        String pathway = json(get("/pathways")).at("/items/0/slug").asString();
        String variant = json(get("/pathways")).at("/items/0/variants/0/code").asString();
        agrees("/courses/{course}", "get", get("/courses/" + course));
        agrees(
                "/courses/{course}/modules/{module}",
                "get",
                get("/courses/" + course + "/modules/" + module));
        agrees("/courses/{course}/releases", "get", get("/courses/" + course + "/releases"));
        agrees("/pathways/{pathway}", "get", get("/pathways/" + pathway));
        agrees(
                "/me/enrolments",
                "post",
                call(
                        "POST",
                        "/me/enrolments",
                        all,
                        "body",
                        JSON.writeValueAsString(Map.of("pathway", pathway, "variant", variant))));
        for (String list :
                List.of(
                        "/courses",
                        "/pathways",
                        "/frameworks",
                        "/me",
                        "/me/enrolments",
                        "/me/progress",
                        "/me/attestations",
                        "/webhooks")) {
            agrees(list, "get", get(list));
        }
        webhooksAgree();
    }

    @Test
    void answersAboutSessionsAgreeWithTheContract() throws Exception {
        Cohort mine = session();
        cohorts.open(facilitator, mine.id());
        String at = "/sessions/" + mine.id();
        call("POST", at + "/participants", all, "body", invitations(0, 3));
        agrees("/sessions", "get", get("/sessions"));
        agrees("/sessions/{session}", "get", get(at));
        for (String part :
                List.of(
                        "/half-days",
                        "/participants",
                        "/attendance",
                        "/progress",
                        "/attestations")) {
            agrees("/sessions/{session}" + part, "get", get(at + part));
        }
    }

    private void webhooksAgree() throws Exception {
        String asked =
                "{\"url\":\"https://93.184.215.14/x\",\"events\":[\"session.place_changed\"]}";
        HttpResponse<String> made = call("POST", "/webhooks", all, "body", asked);
        agrees("/webhooks", "post", made);
        String hook = "/webhooks/" + json(made).at("/webhook/id").asString();
        agrees("/webhooks/{webhook}/enabled", "delete", call("DELETE", hook + "/enabled", all));
        agrees("/webhooks/{webhook}/test", "post", call("POST", hook + "/test", all));
        agrees("/webhooks/{webhook}", "get", get(hook));
        agrees("/webhooks/{webhook}/secret", "post", call("POST", hook + "/secret", all));
        HttpResponse<String> log = get(hook + "/deliveries");
        agrees("/webhooks/{webhook}/deliveries", "get", log);
        String delivery = json(log).at("/items/0/id").asString();
        agrees(
                "/webhooks/{webhook}/deliveries/{delivery}/resend",
                "post",
                call("POST", hook + "/deliveries/" + delivery + "/resend", all));
        agrees(
                "/webhooks/{webhook}/replay",
                "post",
                call(
                        "POST",
                        hook + "/replay",
                        all,
                        "body",
                        "{\"since\":\"2026-01-01T00:00:00Z\"}"));
        assertThat(call("DELETE", hook, all).statusCode()).isEqualTo(204);
        isProblem(
                call("POST", "/webhooks", all, "body", asked.replace("93.184.215.14", "127.0.0.1")),
                422,
                "rule");
    }

    /** Nothing is missing, and nothing is there that the contract does not know. */
    private void agrees(String path, String method, HttpResponse<String> answer) throws Exception {
        JsonNode document = document();
        String key = path.replace("/", "~1");
        JsonNode answers = document.at("/paths/" + key + "/" + method + "/responses");
        String status = answers.propertyNames().iterator().next();
        assertThat(String.valueOf(answer.statusCode())).as(path + answer.body()).isEqualTo(status);
        var registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(NAME, document.toString())));
        String place =
                "/paths/"
                        + key
                        + "/"
                        + method
                        + "/responses/"
                        + status
                        + "/content/application~1json/schema";
        assertThat(
                        registry.getSchema(
                                        SchemaLocation.of(
                                                NAME
                                                        + "#"
                                                        + place.replace("{", "%7B")
                                                                .replace("}", "%7D")))
                                .validate(json(answer)))
                .as(method + " " + path)
                .isEmpty();
    }

    private JsonNode document() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/openapi.json"))
                        .build();
        JsonNode document =
                JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        close(document.path("components").path("schemas"));
        return document;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(RestApiTests::close);
    }

    @Test
    void theDocumentSaysEverythingOfEveryOperation() throws Exception {
        JsonNode document = document();
        Set<String> ids = new java.util.TreeSet<>();
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation -> {
                            String id = operation.path("operationId").asString();
                            assertThat(ids.add(id)).as(id).isTrue();
                            assertThat(operation.path("summary").asString()).as(id).isNotBlank();
                            assertThat(operation.path("description").asString())
                                    .as(id)
                                    .isNotBlank();
                            assertThat(operation.at("/x-fr/description").asString())
                                    .as(id)
                                    .isNotBlank();
                            assertThat(
                                            ApiScope.ofCode(
                                                    operation.at("/security/0/token/0").asString()))
                                    .isPresent();
                            for (String status :
                                    List.of("400", "401", "403", "404", "429", "500")) {
                                assertThat(operation.path("responses").has(status))
                                        .as(id + status)
                                        .isTrue();
                            }
                            references(document, operation);
                        }));
        assertThat(ids).hasSizeGreaterThan(30);
    }

    private static void references(JsonNode document, JsonNode node) {
        if (node.has("$ref")) {
            String reference = node.path("$ref").asString();
            assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
        node.forEach(child -> references(document, child));
    }
}
