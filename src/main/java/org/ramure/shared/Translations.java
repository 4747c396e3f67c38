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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern BEFORE_A_NAME = Pattern.compile("(\\b[Dd]|\\b[Qq]u)e \\{(\\d)}");
    private static final Pattern VOWEL_FIRST =
            Pattern.compile(
                    "[aeiouyàâäéèêëîïôöùûüœæ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        if (arguments.length == 0) {
            return pattern;
        }
        String spoken = language == Language.FR ? elided(pattern, arguments) : pattern;
        return new MessageFormat(spoken, language.locale()).format(arguments);
    }

    /** French says « d’Awa » and « qu’Inès » where another name takes « de » and « que ». */
    private static String elided(String pattern, Object[] arguments) {
        return BEFORE_A_NAME
                .matcher(pattern)
                .replaceAll(found -> {
                    int at = Integer.parseInt(found.group(2));
                    boolean vowel =
                            at < arguments.length
                                    && arguments[at] instanceof CharSequence text
                                    && VOWEL_FIRST.matcher(text).lookingAt();
                    return vowel
                            ? Matcher.quoteReplacement(found.group(1) + "’{" + at + "}")
                            : Matcher.quoteReplacement(found.group());
                });
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
