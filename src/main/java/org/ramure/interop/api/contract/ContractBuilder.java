package org.ramure.interop.api.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.interop.api.ApiProblem.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a complete OpenAPI 3.1 document of the short forms in which the contract is written. */
final class ContractBuilder {

    static final String SCHEMAS = "#/components/schemas/";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<Kind> ALWAYS =
            Set.of(
                    Kind.PARAMETER,
                    Kind.UNAUTHENTICATED,
                    Kind.SCOPE,
                    Kind.NOT_FOUND,
                    Kind.TOO_MANY,
                    Kind.INTERNAL);
    private static final Set<Kind> WITH_BODY =
            Set.of(Kind.CONFLICT, Kind.TOO_LARGE, Kind.MEDIA_TYPE, Kind.INVALID);

    private final ObjectNode document;

    ContractBuilder(ObjectNode written) {
        this.document = written;
    }

    ObjectNode build(String server) {
        document.putArray("servers").addObject().put("url", server);
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                complete(path.getKey(), operation.getKey(), (ObjectNode) operation.getValue());
            }
        }
        return document;
    }

    private void complete(String path, String method, ObjectNode operation) {
        String scope = operation.path("x-scope").asString();
        operation.putArray("security").addObject().putArray("token").add(scope);
        parameters(path, method, operation);
        boolean writes = operation.has("x-takes") || !method.equals("get");
        if (operation.has("x-takes")) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            reference(content(body, "application/json"), operation.path("x-takes").asString());
        }
        ObjectNode answers = operation.putObject("responses");
        success(operation, answers, method);
        problems(writes, answers);
        List.of("x-paged", "x-query", "x-answers", "x-takes", "x-status", "x-repeatable")
                .forEach(operation::remove);
    }

    private void parameters(String path, String method, ObjectNode operation) {
        ArrayNode parameters = operation.putArray("parameters");
        Matcher places = PLACE.matcher(path);
        while (places.find()) {
            parameter(parameters, places.group(1));
        }
        operation.path("x-query").forEach(name -> parameter(parameters, name.asString()));
        if (operation.has("x-paged")) {
            parameter(parameters, "cursor");
            parameter(parameters, "limit");
        }
        if (method.equals("get")) {
            parameter(parameters, "ifNoneMatch");
        }
        if (operation.has("x-repeatable")) {
            parameter(parameters, "idempotencyKey");
        }
    }

    private static void parameter(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    private void success(ObjectNode operation, ObjectNode answers, String method) {
        int status = operation.path("x-status").asInt(200);
        ObjectNode answer = answers.putObject(String.valueOf(status)).put("description", "Done");
        ObjectNode headers = answer.putObject("headers");
        header(headers, "RateLimit", "What is left of the limit: r calls, t seconds until more");
        if (operation.has("x-paged")) {
            header(headers, "Link", "The address of the next page (rel=next), where there is one");
            ObjectNode page = content(answer, "application/json").put("type", "object");
            page.putArray("required").add("items").add("next");
            ObjectNode properties = page.putObject("properties");
            reference(
                    properties.putObject("items").put("type", "array").putObject("items"),
                    operation.path("x-paged").asString());
            properties
                    .putObject("next")
                    .put("description", "Cursor of the next page; null on the last")
                    .putArray("type")
                    .add("string")
                    .add("null");
        } else if (operation.has("x-answers")) {
            reference(content(answer, "application/json"), operation.path("x-answers").asString());
        }
        if (method.equals("get")) {
            header(headers, "ETag", "For If-None-Match");
            answers.putObject("304").put("description", "Nothing changed");
        }
    }

    private void problems(boolean writes, ObjectNode answers) {
        Set<Kind> kinds = new TreeSet<>(ALWAYS);
        if (writes) {
            kinds.addAll(WITH_BODY);
        }
        for (Kind kind : kinds) {
            ObjectNode answer =
                    answers.putObject(String.valueOf(kind.status())).put("description", said(kind));
            reference(content(answer, "application/problem+json"), "Problem");
        }
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case PARAMETER -> "A parameter is unknown or has another form, or the JSON is none";
            case UNAUTHENTICATED -> "No token, or an expired or unknown one";
            case SCOPE -> "The token lacks the scope, or the person the right";
            case NOT_FOUND -> "There is no such thing, or it is not yours";
            case CONFLICT -> "Something else changed it, or the same call is under way";
            case TOO_LARGE -> "The body is longer than 1 MB";
            case MEDIA_TYPE -> "The body is not application/json";
            case INVALID -> "A field or a rule says no";
            case TOO_MANY -> "Too many calls; Retry-After says how long to wait";
            default -> "Our fault; quote the instance when you ask for help";
        };
    }

    private void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    private static ObjectNode content(ObjectNode of, String type) {
        return of.putObject("content").putObject(type).putObject("schema");
    }

    private static void reference(ObjectNode schema, String name) {
        schema.put("$ref", SCHEMAS + name);
    }

    /** Adds what another file brings to paths, schemas and parameters. */
    void join(JsonNode other) {
        ((ObjectNode) document.path("paths")).setAll((ObjectNode) other.path("paths"));
        for (String part : List.of("schemas", "parameters")) {
            ((ObjectNode) document.path("components").path(part))
                    .setAll((ObjectNode) other.path("components").path(part));
        }
    }
}
