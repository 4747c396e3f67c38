package org.ramure.interop.lti.platform;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The platform as one object: start it, tell it of the tool (or let the tool register), launch,
 * fail, look at what arrived, close it.
 */
public final class TestPlatform implements AutoCloseable {

    private final Web web;
    private final String issuer;
    private final PlatformKeys keys = new PlatformKeys();
    private final LaunchDesk launches = new LaunchDesk(this);
    private final TokenDesk tokens = new TokenDesk(this);
    private final GradeBook grades = new GradeBook(this);
    private final Members members = new Members(this);
    private final List<String> chosen = new CopyOnWriteArrayList<>();
    private volatile Clock clock = Clock.systemUTC();
    private volatile Tool tool = Tool.NONE;
    private volatile JWKSet toolKeys = new JWKSet();
    private volatile boolean toolKeysKnown;
    private volatile Set<String> granted = Set.copyOf(TokenDesk.ALL_SCOPES);
    private volatile Consumer<Map<String, Object>> spoilt = any -> {};

    private TestPlatform(String host, int port) {
        web = new Web(port);
        issuer = "http://" + host + ":" + web.port();
        web.add(new RegistrationDesk(this));
        web.add(launches);
        web.add(tokens);
        web.add(grades);
        web.add(members);
        web.add(new HandDesk(this));
    }

    /** On a free port of the loopback address, known as {@code localhost}. */
    public static TestPlatform start() {
        return new TestPlatform("localhost", 0);
    }

    /** Known by this host ({@code 127.0.0.1} is another site than {@code localhost}). */
    public static TestPlatform start(String host, int port) {
        return new TestPlatform(host, port);
    }

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return "ramure-client";
    }

    public String deployment() {
        return "1";
    }

    public String configurationAddress() {
        return issuer + "/.well-known/openid-configuration";
    }

    public String registrationToken() {
        return RegistrationDesk.TOKEN;
    }

    /** The tool as it would be entered by hand. */
    public void register(Tool known) {
        tool = known;
    }

    /** The tool's public keys, where its key set has no address in the test. */
    public void trust(JWKSet publicKeys) {
        toolKeys = publicKeys;
        toolKeysKnown = true;
    }

    /** Which scopes the platform's administrator allows; all at first. */
    public void grant(Set<String> scopes) {
        granted = Set.copyOf(scopes);
    }

    /** The platform's own clock, which may be wrong. */
    public void clock(Clock other) {
        clock = other;
    }

    /** Changes the OpenID configuration before it is answered. */
    public void spoilConfiguration(Consumer<Map<String, Object>> change) {
        spoilt = change;
    }

    /** What is sent to the tool's login address to begin this launch. */
    public Map<String, String> begin(PlatformLaunch launch) {
        return launches.initiation(launches.prepare(launch));
    }

    /** The signed message itself, for tests that skip the way of the browser. */
    public String idToken(PlatformLaunch launch, String nonce) {
        return launches.idToken(launch, nonce);
    }

    /** A page of the platform with the tool in a frame; open it in a browser. */
    public String page(PlatformLaunch launch) {
        return issuer + "/page/" + launches.prepare(launch);
    }

    /** The same without a frame. */
    public String window(PlatformLaunch launch) {
        return issuer + "/lancer/" + launches.prepare(launch);
    }

    /** The deep linking answers (JWT) that came back. */
    public List<String> chosen() {
        return List.copyOf(chosen);
    }

    /** The claims of a deep linking answer, if the tool's key signed it. */
    public Optional<Map<String, Object>> verified(String token) {
        return PlatformKeys.verified(token, toolKeys);
    }

    public PlatformKeys keys() {
        return keys;
    }

    public GradeBook grades() {
        return grades;
    }

    public Members members() {
        return members;
    }

    public Faults faults() {
        return web.faults();
    }

    /** Every access token given so far is worth nothing any more. */
    public void revokeTokens() {
        tokens.revoke();
    }

    /** Everything that arrived, oldest first. */
    public List<Received> received() {
        return web.received();
    }

    public List<Received> received(String path) {
        return web.received().stream().filter(one -> one.path().startsWith(path)).toList();
    }

    void chosen(String token) {
        chosen.add(token);
    }

    TokenDesk tokens() {
        return tokens;
    }

    Tool tool() {
        return tool;
    }

    Optional<JWKSet> toolKeys() {
        return toolKeysKnown ? Optional.of(toolKeys) : Optional.empty();
    }

    Set<String> granted() {
        return granted;
    }

    Consumer<Map<String, Object>> spoilt() {
        return spoilt;
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        web.close();
    }
}
