package org.ramure.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * One visitor's connection to a server on this machine: their cookies, and their network address as
 * a reverse proxy would pass it on, so that the limits on sign-in count visitors and not the
 * driver.
 */
final class Wire implements AutoCloseable {

    private final URI server;
    private final String address;
    private final HttpClient http;

    Wire(URI server, String address) {
        if (!List.of("localhost", "127.0.0.1", "[::1]").contains(server.getHost())) {
            throw new IllegalArgumentException(
                    "the load driver talks to this machine only: " + server);
        }
        this.server = server;
        this.address = address;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
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
        return response.body();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
