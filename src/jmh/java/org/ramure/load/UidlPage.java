package org.ramure.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser without a screen: opens views, keeps the tree the server describes, and sends what a
 * person would do, one request for each thing done as Vaadin's own client does.
 */
final class UidlPage {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String GUARD = "for(;;);";
    private static final int CHILDREN = 2;
    private static final int UI = 1;

    private final Wire wire;
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private String csrf = "";
    private int uiId;
    private int syncId;
    private int clientId;

    /** Signing out ends the session that answers. */
    private boolean leaving;

    UidlPage(Wire wire) {
        this.wire = wire;
    }

    /** Loads a page anew, as typing its address would. */
    void open(String path) throws IOException, InterruptedException {
        leave();
        wire.get("/" + path);
        String[] parts = path.split("\\?", 2);
        String start =
                "/?v-r=init&location="
                        + Wire.encode(parts[0])
                        + "&query="
                        + Wire.encode(parts.length > 1 ? parts[1] : "")
                        + "&v-sw=1280&v-sh=800&v-wh=700&v-ww=1280&v-tzo=0";
        JsonNode config = JSON.readTree(wire.get(start)).get("appConfig");
        nodes.clear();
        leaving = false;
        clientId = 0;
        uiId = config.get("v-uiId").asInt();
        JsonNode uidl = config.get("uidl");
        csrf = uidl.path("Vaadin-Security-Key").asString("");
        apply(uidl);
        go(path);
    }

    /** Tells the server that the page is gone, as a browser's last message does. */
    private void leave() throws IOException, InterruptedException {
        if (!nodes.isEmpty() && !leaving) {
            ObjectNode message = JSON.createObjectNode();
            message.put("csrfToken", csrf).put("UNLOAD", true).putArray("rpc");
            message.put("syncId", syncId).put("clientId", clientId);
            wire.post("/?v-r=uidl&v-uiId=" + uiId, message.toString());
        }
    }

    /** Follows a link inside the page. */
    void go(String path) throws IOException, InterruptedException {
        String[] parts = path.split("\\?", 2);
        ObjectNode data = JSON.createObjectNode();
        data.put("route", parts[0])
                .put("query", parts.length > 1 ? parts[1] : "")
                .put("appShellTitle", "")
                .put("trigger", "");
        data.set("historyState", JSON.createObjectNode());
        send(event(UI, "ui-navigate", data));
    }

    void click(PageNode node) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        for (String key : new String[] {"shiftKey", "metaKey", "ctrlKey", "altKey"}) {
            data.put("event." + key, false);
        }
        for (String key : new String[] {"clientX", "clientY", "screenX", "screenY", "detail"}) {
            data.put("event." + key, 1);
        }
        data.put("event.button", 0);
        send(event(node.id, "click", data));
    }

    /** Sets a property as a field would and tells the server so by this event. */
    void set(PageNode node, String property, JsonNode value, String eventName)
            throws IOException, InterruptedException {
        ObjectNode sync = JSON.createObjectNode();
        sync.put("type", "mSync").put("node", node.id).put("feature", 1).put("property", property);
        sync.set("value", value);
        send(sync, event(node.id, eventName, JSON.createObjectNode()));
    }

    /** Elements on the page that match, in the order of the page. */
    Stream<PageNode> all(Predicate<PageNode> wanted) {
        return root().stream().flatMap(PageNode::all).filter(wanted);
    }

    PageNode one(String what, Predicate<PageNode> wanted) {
        return all(wanted)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no " + what + " on a page that says: " + said()));
    }

    PageNode button(String label) {
        return one(
                "button « " + label + " »",
                n -> n.value("tag").endsWith("button") && n.text().contains(label));
    }

    /** Everything the page says. */
    String said() {
        return root().map(PageNode::text).orElse("");
    }

    /** The element that the body shows. */
    private Optional<PageNode> root() {
        return nodes.values().stream()
                .filter(n -> n.value("tag").startsWith("flow-container"))
                .findFirst();
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
        String answer = wire.post("/?v-r=uidl&v-uiId=" + uiId, message.toString());
        String json =
                answer.startsWith(GUARD)
                        ? answer.substring(GUARD.length() + 1, answer.length() - 1)
                        : answer;
        JsonNode uidl = JSON.readTree(json);
        JsonNode meta = uidl.path("meta");
        if (leaving && meta.has("sessionExpired")) {
            return;
        }
        if (meta.has("sessionExpired") || meta.has("appError")) {
            throw new IOException("the server ended the page: " + meta);
        }
        apply(uidl);
        answerScripts(uidl);
    }

    private void apply(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        for (JsonNode change : uidl.path("changes")) {
            PageNode node = nodes.computeIfAbsent(change.get("node").asInt(), PageNode::new);
            switch (change.get("type").asString()) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "clear" -> clear(node, change);
                case "detach" -> nodes.remove(node.id);
                default -> {}
            }
        }
    }

    /** Scripts with a return channel tell the server that they have run. */
    private void answerScripts(JsonNode uidl) throws IOException, InterruptedException {
        for (JsonNode script : uidl.path("execute")) {
            for (JsonNode argument : script) {
                JsonNode channel = argument.path("@v-return");
                if (channel.isArray() && script.toString().contains("ramure:sign-out")) {
                    leaving = true;
                    ObjectNode call = JSON.createObjectNode();
                    call.put("type", "channel")
                            .put("node", channel.get(0).asInt())
                            .put("channel", channel.get(1).asInt())
                            .putArray("args");
                    send(call);
                }
            }
        }
    }

    private static void put(PageNode node, JsonNode change) {
        @Nullable JsonNode value = change.get("value");
        if (value != null) {
            node.values.put(change.get("key").asString(), value);
        }
    }

    private static void clear(PageNode node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            node.children.clear();
        }
    }

    private void splice(PageNode node, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) {
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
