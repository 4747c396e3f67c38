package org.ramure.shared;

import java.util.EnumMap;
import java.util.Map;

/** A short text in one or more languages; French stands in for a language that is missing. */
public record LocalizedText(Map<Language, String> texts) {

    /** A text that says nothing in any language. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        texts = texts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(texts));
    }

    /** A text that is the same in every language, such as a name or a code. */
    public static LocalizedText same(String text) {
        return new LocalizedText(Map.of(Language.FR, text));
    }

    public static LocalizedText of(String french, String english) {
        return new LocalizedText(Map.of(Language.FR, french, Language.EN, english));
    }

    /** The text in this language, else in French, else in any language, else the empty string. */
    public String in(Language language) {
        String text = texts.get(language);
        if (text == null) {
            text = texts.get(Language.FR);
        }
        return text != null ? text : texts.values().stream().findFirst().orElse("");
    }

    public boolean has(Language language) {
        return texts.containsKey(language);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
