package org.ramure.interop.lti.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The platform's web server: records, fails where told to, else hands over to the desks. */
final class Web implements AutoCloseable {

    /** Answers a request, or nothing when it is none of its. */
    interface Desk {
        Optional<Reply> answer(Received request);
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Desk> desks = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Faults faults = new Faults();

    Web(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void add(Desk desk) {
        desks.add(desk);
    }

    Faults faults() {
        return faults;
    }

    List<Received> received() {
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        Received request = read(exchange);
        received.add(request);
        var fault = faults.against(request);
        if (fault.isPresent()) {
            fail(exchange, fault.get());
            return;
        }
        try {
            send(
                    exchange,
                    desks.stream()
                            .flatMap(desk -> desk.answer(request).stream())
                            .findFirst()
                            .orElseGet(() -> Reply.problem(404, "no such address")));
        } catch (RuntimeException broken) {
            send(exchange, Reply.problem(400, String.valueOf(broken.getMessage())));
        }
    }

    private static Received read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        return new Received(
                Instant.now(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query == null ? Map.of() : parameters(query),
                headers,
                body);
    }

    private void fail(HttpExchange exchange, Fault fault) throws IOException {
        if (fault.status() > 0) {
            var reply = new Reply(fault.status(), "application/json", fault.body(), Map.of());
            send(
                    exchange,
                    fault.retryAfter().isEmpty()
                            ? reply
                            : reply.with("Retry-After", fault.retryAfter()));
            return;
        }
        if (fault.status() == 0) {
            try {
                var ignored = faults.lifted().await(60, TimeUnit.SECONDS);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        if (!reply.type().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", reply.type());
        }
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** A query or a form as names and values. */
    static Map<String, String> parameters(String text) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                all.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    @Override
    public void close() {
        faults.lift();
        server.stop(0);
        workers.shutdownNow();
    }
}
