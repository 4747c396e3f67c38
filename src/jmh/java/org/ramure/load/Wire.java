package org.ramure.load;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One visitor's connection to a server on this machine: their cookies, and their network address as
 * a reverse proxy would pass it on, so that the limits on sign-in count visitors and not the
 * driver.
 */
final class Wire implements AutoCloseable {

    private final URI server;
    private final String address;
    private final Map<String, String> headers;
    private final HttpClient http;

    Wire(URI server, String address) {
        this(server, address, new CookieManager(), Map.of(), HttpClient.Redirect.NORMAL);
    }

    private Wire(
            URI server,
            String address,
            CookieHandler cookies,
            Map<String, String> headers,
            HttpClient.Redirect redirect) {
        if (!List.of("localhost", "127.0.0.1", "[::1]").contains(server.getHost())) {
            throw new IllegalArgumentException(
                    "the load driver talks to this machine only: " + server);
        }
        this.server = server;
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(cookies)
                        .followRedirects(redirect)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /** A frame in the page of another site; where it is sent on to is answered, not followed. */
    static Wire framed(URI server, String address) {
        return new Wire(
                server,
                address,
                new FrameCookies(),
                Map.of("Sec-Fetch-Dest", "iframe", "Sec-Fetch-Site", "cross-site"),
                HttpClient.Redirect.NEVER);
    }

    /** Where the answer sends the browser. */
    String location(String pathAndQuery) throws IOException, InterruptedException {
        return sentOn(send(HttpRequest.newBuilder(server.resolve(pathAndQuery)).GET()));
    }

    /** Posts a form; where the answer sends the browser. */
    String location(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return sentOn(
                send(
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private static String sentOn(HttpResponse<String> response) throws IOException {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(
                        () -> new IOException("not sent on: " + response.uri() + response.body()));
    }

    String get(String pathAndQuery) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(server.resolve(pathAndQuery)).GET());
    }

    String post(String pathAndQuery, String json) throws IOException, InterruptedException {
        return exchange(
                HttpRequest.newBuilder(server.resolve(pathAndQuery))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        headers.forEach(request::header);
        HttpResponse<String> response =
                http.send(
                        request.timeout(Duration.ofSeconds(60))
                                .header("Accept", "text/html,application/json")
                                .header("Accept-Language", "fr")
                                .header("X-Forwarded-For", address)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " for " + response.uri());
        }
        return response;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
