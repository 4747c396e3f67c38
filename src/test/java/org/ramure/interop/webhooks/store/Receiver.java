package org.ramure.interop.webhooks.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program that is told: it keeps what came and answers as it is bid. */
final class Receiver implements AutoCloseable {

    /** What came, byte by byte as text. */
    record Message(String id, String timestamp, String signature, String body) {}

    /** How it answers. */
    record Reply(int status, String text, Map<String, String> headers) {
        static Reply of(int status) {
            return new Reply(status, "said " + status, Map.of());
        }
    }

    private final HttpServer server;
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private volatile Reply reply = Reply.of(204);

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Receiver receiver = new Receiver(server);
            server.createContext("/", receiver::take);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return receiver;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        received.add(
                new Message(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        body));
        Reply now = reply;
        now.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] text = now.text().getBytes(StandardCharsets.UTF_8);
        boolean empty = now.status() == 204;
        exchange.sendResponseHeaders(now.status(), empty ? -1 : text.length);
        if (!empty) {
            exchange.getResponseBody().write(text);
        }
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/told";
    }

    void answer(Reply next) {
        reply = next;
    }

    List<Message> received() {
        return List.copyOf(received);
    }

    Message last() {
        return received.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
