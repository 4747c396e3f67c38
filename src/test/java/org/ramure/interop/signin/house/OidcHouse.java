package org.ramure.interop.signin.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ramure.interop.lti.platform.PlatformKeys;
import org.ramure.interop.lti.platform.PlatformKeys.Signing;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of OpenID Connect on a loopback port: checks redirect address, client and PKCE as a
 * good one does, gives each code once, and errs where it is told to.
 */
public final class OidcHouse implements AutoCloseable {

    public static final String CLIENT = "ramure";
    public static final String SECRET = "a secret of thirty-two characters at least";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final PlatformKeys keys = new PlatformKeys();
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final Map<String, Granted> tokens = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Clock clock = Clock.systemUTC();
    private volatile Consumer<Map<String, Object>> spoiltToken = any -> {};
    private volatile Consumer<Map<String, Object>> spoiltDiscovery = any -> {};
    private volatile Consumer<Map<String, Object>> spoiltUser = any -> {};
    private volatile Signing signing = Signing.RIGHT;
    private volatile boolean sharedSecret;
    private volatile String discoveryText = "";
    private volatile boolean publicClient;

    /** What a code stands for. */
    private record Granted(Map<String, String> request, Map<String, Object> user) {}

    public OidcHouse() {
        this(0);
    }

    public OidcHouse(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Errs no more. */
    public void behave() {
        spoiltToken = any -> {};
        spoiltDiscovery = any -> {};
        spoiltUser = any -> {};
        signing = Signing.RIGHT;
        sharedSecret = false;
        discoveryText = "";
        publicClient = false;
        asked.clear();
    }

    public void clock(Clock other) {
        clock = other;
    }

    public void spoilToken(Consumer<Map<String, Object>> change) {
        spoiltToken = change;
    }

    public void spoilUser(Consumer<Map<String, Object>> change) {
        spoiltUser = change;
    }

    public void spoilDiscovery(Consumer<Map<String, Object>> change) {
        spoiltDiscovery = change;
    }

    /** Answers this in place of the discovery document. */
    public void discovery(String text) {
        discoveryText = text;
    }

    public void sign(Signing how) {
        signing = how;
    }

    /** Signs with the client’s secret (HS256). */
    public void signWithSharedSecret() {
        sharedSecret = true;
    }

    /** The client has no secret. */
    public void publicClient() {
        publicClient = true;
    }

    /** The paths that were asked. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Somebody says yes at the page to which the browser was sent; where it is sent back to. */
    public URI approve(URI page, Map<String, Object> user) {
        Map<String, String> request = parameters(page.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, new Granted(request, user));
        return URI.create(
                request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
    }

    /** Somebody says no, or the house does. */
    public URI refuse(URI page, String error) {
        Map<String, String> request = parameters(page.getRawQuery());
        return URI.create(
                request.get("redirect_uri") + "?error=" + error + "&state=" + request.get("state"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            switch (path) {
                case "/.well-known/openid-configuration" -> discover(exchange);
                case "/keys" -> send(exchange, 200, JSON.writeValueAsString(keys.publicSet()));
                case "/token" -> token(exchange);
                case "/user" -> user(exchange);
                case "/page" -> page(exchange);
                default -> send(exchange, 404, "{}");
            }
        }
    }

    private void discover(HttpExchange exchange) throws IOException {
        if (!discoveryText.isEmpty()) {
            send(exchange, 200, discoveryText);
            return;
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", issuer());
        document.put("authorization_endpoint", issuer() + "/page");
        document.put("token_endpoint", issuer() + "/token");
        document.put("userinfo_endpoint", issuer() + "/user");
        document.put("jwks_uri", issuer() + "/keys");
        document.put("response_types_supported", List.of("code"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
        spoiltDiscovery.accept(document);
        send(exchange, 200, JSON.writeValueAsString(document));
    }

    /** A page for a person with a browser: whoever comes is Awa. */
    private void page(HttpExchange exchange) throws IOException {
        URI back =
                approve(
                        URI.create(issuer() + exchange.getRequestURI()),
                        Map.of(
                                "sub", "awa-1",
                                "given_name", "Awa",
                                "family_name", "Diallo",
                                "email", "awa@universite.example",
                                "locale", "fr-FR",
                                "eduperson_affiliation", List.of("student", "member")));
        exchange.getResponseHeaders().set("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Granted granted = codes.remove(sent.getOrDefault("code", ""));
        if (!clientFits(exchange, sent)) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (granted == null
                || !Objects.equals(granted.request().get("redirect_uri"), sent.get("redirect_uri"))
                || !challenge(sent.getOrDefault("code_verifier", ""))
                        .equals(granted.request().get("code_challenge"))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            String access = UUID.randomUUID().toString();
            tokens.put(access, granted);
            send(
                    exchange,
                    200,
                    JSON.writeValueAsString(
                            Map.of(
                                    "access_token",
                                    access,
                                    "token_type",
                                    "Bearer",
                                    "expires_in",
                                    300,
                                    "scope",
                                    granted.request().get("scope"),
                                    "id_token",
                                    idToken(granted))));
        }
    }

    private boolean clientFits(HttpExchange exchange, Map<String, String> sent) {
        String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (publicClient) {
            return basic.equals("null") && CLIENT.equals(sent.get("client_id"));
        }
        String plain =
                basic.startsWith("Basic ")
                        ? new String(
                                Base64.getDecoder().decode(basic.substring(6)),
                                StandardCharsets.UTF_8)
                        : "";
        return Arrays.stream(plain.split(":", 2))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList()
                .equals(List.of(CLIENT, SECRET));
    }

    private String idToken(Granted granted) {
        long now = Instant.now(clock).getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("nonce", granted.request().get("nonce"));
        claims.put("sub", String.valueOf(granted.user().get("sub")));
        spoiltToken.accept(claims);
        return sharedSecret ? withSecret(claims) : keys.sign(claims, signing);
    }

    private static String withSecret(Map<String, Object> claims) {
        try {
            var token =
                    new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), JWTClaimsSet.parse(claims));
            token.sign(new MACSigner(SECRET));
            return token.serialize();
        } catch (ParseException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void user(HttpExchange exchange) throws IOException {
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Granted granted = tokens.get(header.replace("Bearer ", ""));
        if (granted == null) {
            send(exchange, 401, "{}");
            return;
        }
        Map<String, Object> claims = new LinkedHashMap<>(granted.user());
        spoiltUser.accept(claims);
        send(exchange, 200, JSON.writeValueAsString(claims));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
