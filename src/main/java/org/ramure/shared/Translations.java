package org.ramure.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Everything shown to people, read once from {@code vaadin-i18n/<module>_<language>.properties}
 * (UTF-8). Keys are {@code <module>.<view>.<thing>}; {0}, {1}… follow {@link MessageFormat}. French
 * stands in for a missing text; a missing key shows itself, and a test keeps the files in step.
 */
@Component
public class Translations {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads the files of the class path; one is enough, and the application brings it. */
    public Translations() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** The text for this key, its placeholders filled. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The text of a refusal. */
    public String text(Language language, UserFacingException refusal) {
        return text(language, refusal.messageKey(), refusal.arguments().toArray());
    }

    /** Whether the key has a text in this very language. */
    public boolean has(Language language, String key) {
        return texts.getOrDefault(language, Map.of()).containsKey(key);
    }

    private String pattern(Language language, String key) {
        String own = texts.getOrDefault(language, Map.of()).get(key);
        if (own != null) {
            return own;
        }
        return texts.getOrDefault(Language.FR, Map.of()).getOrDefault(key, key);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            var pattern = "classpath*:vaadin-i18n/*_" + language.code() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var properties = new Properties();
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties
                        .stringPropertyNames()
                        .forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }
}
