package org.ramure.attestations.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts in one way only, so that the same facts always have the same bytes: UTF-8, no white
 * space, keys sorted by UTF-16 code units, strings escaped only where JSON demands it, whole
 * numbers in plain digits. That is RFC 8785 (JSON Canonicalization Scheme) for the subset used
 * here, which has no fractions and leaves absent values out.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private CanonicalJson() {}

    /** The one text of these facts. */
    public static String of(AttestationFacts facts) {
        StringBuilder out = new StringBuilder(4096);
        write(tree(facts), out);
        return out.toString();
    }

    /** The facts of a text written by {@link #of}; unknown keys of later shapes are passed over. */
    public static AttestationFacts read(String json) {
        return MAPPER.readValue(json, AttestationFacts.class);
    }

    /** The facts as maps, lists, strings and numbers. */
    public static Map<String, Object> tree(AttestationFacts facts) {
        return MAPPER.convertValue(facts, TREE);
    }

    static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> writeObject(map, out);
            case List<?> list -> writeArray(list, out);
            case String text -> writeString(text, out);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth.booleanValue());
            case null -> out.append("null");
            default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
        }
    }

    private static void writeObject(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        String separator = "";
        out.append('{');
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(separator);
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeArray(List<?> list, StringBuilder out) {
        String separator = "";
        out.append('[');
        for (Object item : list) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        out.append('"');
    }
}
