package org.ramure.catalogue.schema;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ramure.catalogue.files.LocatedYaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The same data as JSON, for the validator. */
final class YamlAsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    private YamlAsJson() {}

    static JsonNode of(LocatedYaml yaml) {
        return switch (yaml.kind()) {
            case MISSING -> JSON.nullNode();
            case PLAIN -> plain(yaml);
            case QUOTED, BLOCK -> JSON.stringNode(yaml.textOrEmpty());
            case LIST -> list(yaml);
            case MAP -> map(yaml);
        };
    }

    private static JsonNode plain(LocatedYaml yaml) {
        String text = yaml.textOrEmpty();
        if (yaml.bool().isPresent()) {
            return JSON.booleanNode(yaml.bool().get());
        }
        if (yaml.integer().isPresent()) {
            return JSON.numberNode(yaml.integer().get().intValue());
        }
        return NUMBER.matcher(text).matches()
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.stringNode(text);
    }

    private static ArrayNode list(LocatedYaml yaml) {
        ArrayNode list = JSON.arrayNode();
        yaml.elements().forEach(element -> list.add(of(element)));
        return list;
    }

    private static ObjectNode map(LocatedYaml yaml) {
        ObjectNode map = JSON.objectNode();
        yaml.entries().forEach((key, value) -> map.set(key, of(value)));
        return map;
    }
}
