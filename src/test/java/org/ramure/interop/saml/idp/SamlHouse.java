package org.ramure.interop.saml.idp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A university: serves its metadata, and signs in whoever comes. */
public final class SamlHouse implements AutoCloseable {

    public final TestKeys keys = TestKeys.rsa(2048);
    private final HttpServer server;
    private volatile String metadata;
    private volatile int status = 200;
    private volatile Clock clock = Clock.systemUTC();

    public SamlHouse() {
        this(0);
    }

    public SamlHouse(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/metadata", this::metadata);
        server.createContext("/sso", this::page);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        metadata = described().entity();
        server.start();
    }

    public void clock(Clock given) {
        clock = given;
    }

    public String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public URI metadataAddress() {
        return URI.create(base() + "/metadata");
    }

    public String entityId() {
        return base() + "/idp";
    }

    public TestMetadata described() {
        return new TestMetadata(entityId(), keys)
                .named("Université de l’Exemple", "Example University")
                .scope("univ.example", false)
                .signIn(base() + "/sso");
    }

    /** From now on, this is what is served. */
    public void serve(int code, String text) {
        status = code;
        metadata = text;
    }

    private void metadata(HttpExchange exchange) throws IOException {
        send(exchange, status, "application/samlmetadata+xml", metadata);
    }

    /** What a form of ours would post back, after this request. */
    public Map<String, String> answer(URI request, Consumer<TestAnswer> change) {
        Map<String, String> query = query(request.getRawQuery());
        Element asked = asked(query.getOrDefault("SAMLRequest", "")).getDocumentElement();
        String us = asked.getElementsByTagNameNS("*", "Issuer").item(0).getTextContent();
        var answer =
                new TestAnswer(
                        entityId(),
                        us,
                        asked.getAttribute("AssertionConsumerServiceURL"),
                        asked.getAttribute("ID"),
                        Instant.now(clock));
        answer.with("urn:oasis:names:tc:SAML:attribute:pairwise-id", "AWA1@univ.example")
                .with("urn:oid:2.5.4.42", "Awa")
                .with("urn:oid:2.5.4.4", "Diallo")
                .with("urn:oid:0.9.2342.19200300.100.1.3", "awa@univ.example");
        change.accept(answer);
        Document document = answer.document();
        Xml.sign(TestAnswer.assertion(document), keys.privateKey(), Xml.RSA_SHA256, Xml.SHA256);
        Map<String, String> posted = new LinkedHashMap<>();
        posted.put("SAMLResponse", Xml.base64(document));
        posted.put("RelayState", query.get("RelayState"));
        return posted;
    }

    /** Whether the request was signed by this key. */
    public static boolean signedBy(URI request, PublicKey key) {
        String raw = request.getRawQuery();
        int signature = raw.indexOf("&Signature=");
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(raw.substring(0, signature).getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(query(raw).get("Signature")));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static Document asked(String request) {
        try (var inflated =
                new InflaterInputStream(
                        new ByteArrayInputStream(Base64.getDecoder().decode(request)),
                        new Inflater(true))) {
            return Xml.parse(new String(inflated.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(part -> part.split("=", 2))
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    /** A page with one button, for browsers. */
    private void page(HttpExchange exchange) throws IOException {
        URI request = exchange.getRequestURI();
        String acs =
                asked(query(request.getRawQuery()).getOrDefault("SAMLRequest", ""))
                        .getDocumentElement()
                        .getAttribute("AssertionConsumerServiceURL");
        String fields =
                answer(request, answer -> {}).entrySet().stream()
                        .map(field ->
                                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                        .formatted(field.getKey(), field.getValue()))
                        .collect(Collectors.joining());
        send(
                exchange,
                200,
                "text/html;charset=UTF-8",
                "<!doctype html><title>Université</title><h1>Université de l’Exemple</h1><form method=\"post\" action=\"%s\">%s<button>Je suis Awa</button></form>"
                        .formatted(acs, fields));
    }

    private static void send(HttpExchange exchange, int code, String type, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
