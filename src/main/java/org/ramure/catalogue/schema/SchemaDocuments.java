package org.ramure.catalogue.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text of the schemas, where the words for a remedy are. */
final class SchemaDocuments {

    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, JsonNode> documents = new HashMap<>();

    /** Takes the source of each schema by its address. */
    SchemaDocuments(Map<String, String> sources) {
        JsonMapper json = new JsonMapper();
        sources.forEach((address, source) -> documents.put(address, json.readTree(source)));
    }

    /** What the schema that complains says of the value it is about. */
    String description(Error error) {
        return description(complaining(error));
    }

    /** What is said of a property, by the complaining schema or the nearest one around it. */
    String description(Error error, String property) {
        List<String> steps = steps(error);
        for (int length = steps.size() - 1; length >= 0; length--) {
            JsonNode found =
                    at(document(error), steps.subList(0, length)).path("properties").path(property);
            if (!found.isMissingNode()) {
                return description(found);
            }
        }
        return "";
    }

    /** The properties that the complaining schema knows. */
    List<String> properties(Error error) {
        return List.copyOf(complaining(error).path("properties").propertyNames());
    }

    private JsonNode complaining(Error error) {
        List<String> steps = steps(error);
        return at(document(error), steps.subList(0, steps.size() - 1));
    }

    private JsonNode document(Error error) {
        String address = error.getSchemaLocation().getAbsoluteIri().toString();
        return Objects.requireNonNull(documents.get(address), address);
    }

    private static List<String> steps(Error error) {
        NodePath path = error.getSchemaLocation().getFragment();
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }

    private static JsonNode at(JsonNode document, List<String> steps) {
        JsonNode node = document;
        for (String step : steps) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private String description(JsonNode schema) {
        JsonNode own = schema.path("description");
        if (own.isString()) {
            return own.asString();
        }
        String reference = schema.path("$ref").asString("");
        int definition = reference.indexOf(DEFINITIONS);
        if (definition < 0) {
            return "";
        }
        String name = reference.substring(definition + DEFINITIONS.length());
        return documents.values().stream()
                .map(document -> document.path("$defs").path(name).path("description"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }
}
