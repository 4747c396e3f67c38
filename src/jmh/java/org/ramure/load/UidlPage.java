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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser without a screen: opens views, keeps the tree the server describes, and sends what a
 * person would do.
 */
final class UidlPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GUARD = "for(;;);";

    private final URI server;
    private final HttpClient http;
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private String csrf = "";
    private int uiId;
    private int syncId;
    private int clientId;

    UidlPage(URI server) {
        if (!List.of("localhost", "127.0.0.1", "[::1]").contains(server.getHost())) {
            throw new IllegalArgumentException(
                    "the load driver talks to this machine only: " + server);
        }
        this.server = server;
        this.http =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /** Loads a page anew, as typing its address would. */
    void open(String path) throws IOException, InterruptedException {
        get("/" + path);
        nodes.clear();
        clientId = 0;
        JsonNode config =
                JSON.readTree(
                                get(
                                        "/?v-r=init&location="
                                                + encode(path)
                                                + "&query=&v-sw=1280&v-sh=800&v-wh=700&v-ww=1280&v-tzo=0"))
                        .get("appConfig");
        uiId = config.get("v-uiId").asInt();
        JsonNode uidl = config.get("uidl");
        csrf = uidl.path("Vaadin-Security-Key").asString("");
        apply(uidl);
        go(path);
    }

    /** Follows a link inside the page. */
    void go(String path) throws IOException, InterruptedException {
        String[] parts = path.split("\\?", 2);
        ObjectNode data = JSON.createObjectNode();
        data.put("route", parts[0])
                .put("query", parts.length > 1 ? parts[1] : "")
                .put("appShellTitle", "");
        data.set("historyState", JSON.createObjectNode());
        data.put("trigger", "");
        send(event(1, "ui-navigate", data));
    }

    void click(PageNode node) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        data.put("event.shiftKey", false)
                .put("event.metaKey", false)
                .put("event.detail", 1)
                .put("event.ctrlKey", false);
        data.put("event.clientX", 1)
                .put("event.clientY", 1)
                .put("event.altKey", false)
                .put("event.button", 0);
        data.put("event.screenX", 1).put("event.screenY", 1);
        send(event(node.id, "click", data));
    }

    /** Sets a property as a field would and tells the server so. */
    void set(PageNode node, String property, String value, String eventName)
            throws IOException, InterruptedException {
        ObjectNode sync = JSON.createObjectNode();
        sync.put("type", "mSync")
                .put("node", node.id)
                .put("feature", 1)
                .put("property", property)
                .put("value", value);
        send(sync, event(node.id, eventName, JSON.createObjectNode()));
    }

    Optional<PageNode> find(Predicate<PageNode> wanted) {
        PageNode root = nodes.get(1);
        return root == null ? Optional.empty() : root.all().filter(wanted).findFirst();
    }

    PageNode button(String label) {
        return find(n -> n.value("tag").endsWith("button") && n.text().contains(label))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no button « " + label + " » on a page that says: " + said()));
    }

    /** Everything the page says, shortened. */
    String said() {
        PageNode root = nodes.get(1);
        String text = root == null ? "" : root.text();
        return text.substring(0, Math.min(text.length(), 600));
    }

    String get(String pathAndQuery) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(server.resolve(pathAndQuery)).GET());
    }

    String postForm(String path, String form) throws IOException, InterruptedException {
        return exchange(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(
                        request.timeout(Duration.ofSeconds(60)).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " for " + response.uri());
        }
        return response.body();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        return event;
    }

    private void send(ObjectNode... calls) throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", csrf);
        ArrayNode rpc = message.putArray("rpc");
        for (ObjectNode call : calls) {
            rpc.add(call);
        }
        message.put("syncId", syncId).put("clientId", clientId++);
        String answer =
                exchange(
                        HttpRequest.newBuilder(server.resolve("/?v-r=uidl&v-uiId=" + uiId))
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(message.toString())));
        String json =
                answer.startsWith(GUARD)
                        ? answer.substring(GUARD.length() + 1, answer.length() - 1)
                        : answer;
        JsonNode uidl = JSON.readTree(json);
        if (uidl.path("meta").has("sessionExpired") || uidl.path("meta").has("appError")) {
            throw new IOException("the server ended the page: " + uidl.get("meta"));
        }
        apply(uidl);
    }

    private void apply(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        for (JsonNode change : uidl.path("changes")) {
            PageNode node = nodes.computeIfAbsent(change.get("node").asInt(), PageNode::new);
            switch (change.get("type").asString()) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "detach" -> nodes.remove(node.id);
                default -> {}
            }
        }
    }

    private void put(PageNode node, JsonNode change) {
        @Nullable JsonNode value = change.get("value");
        if (value != null) {
            node.values.put(change.get("key").asString(), value);
        }
    }

    private void splice(PageNode node, JsonNode change) {
        if (change.path("feat").asInt() != 2) {
            return;
        }
        int index = change.path("index").asInt();
        for (int i = 0; i < change.path("remove").asInt(0) && index < node.children.size(); i++) {
            node.children.remove(index);
        }
        for (JsonNode added : change.path("addNodes")) {
            node.children.add(
                    Math.min(index++, node.children.size()),
                    nodes.computeIfAbsent(added.asInt(), PageNode::new));
        }
    }
}
