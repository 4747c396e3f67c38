package org.ramure.interop.lti.platform;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON as plain maps and lists. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static Map<String, Object> object(String text) {
        return MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
    }

    public static List<Map<String, Object>> list(String text) {
        return MAPPER.readValue(text, new TypeReference<List<Map<String, Object>>>() {});
    }
}
