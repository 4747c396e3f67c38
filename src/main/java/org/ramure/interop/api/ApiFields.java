package org.ramure.interop.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** An object of JSON in the making: names as the contract has them, values as it writes them. */
public final class ApiFields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private ApiFields() {}

    public static ApiFields with(String name, @Nullable Object value) {
        return new ApiFields().and(name, value);
    }

    public ApiFields and(String name, @Nullable Object value) {
        fields.put(name, plain(value));
        return this;
    }

    public Map<String, @Nullable Object> toMap() {
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case LocalizedText text -> text(text);
            case Language language -> language.code();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Optional<?> perhaps -> plain(perhaps.orElse(null));
            case ApiFields nested -> nested.toMap();
            case Collection<?> many -> list(many);
            case null, default -> value;
        };
    }

    private static List<@Nullable Object> list(Collection<?> many) {
        return many.stream().<@Nullable Object>map(ApiFields::plain).toList();
    }

    private static Map<String, String> text(LocalizedText text) {
        Map<String, String> all = new TreeMap<>();
        text.texts().forEach((language, words) -> all.put(language.code(), words));
        return all;
    }
}
