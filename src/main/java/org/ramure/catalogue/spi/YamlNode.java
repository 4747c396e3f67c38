package org.ramure.catalogue.spi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * A YAML value that knows where it stands. Navigation never fails: a missing key gives a node that
 * {@link #isMissing()} and has the line of its parent, so that readers can go on and report all.
 */
public interface YamlNode {

    /** Line in the file, from 1. */
    int line();

    boolean isMissing();

    boolean isList();

    boolean isMap();

    /** The value under this key of a map. */
    YamlNode get(String key);

    /** Keys of a map, in file order. */
    List<String> keys();

    /** Items of a list; empty for anything else. */
    List<YamlNode> items();

    /** The text of a scalar. */
    Optional<String> text();

    /** The text of a scalar, or the empty string. */
    String textOrEmpty();

    Optional<Integer> integer();

    /** true or false as YAML 1.2 writes them. */
    Optional<Boolean> bool();

    /** A map of languages, such as {@code {fr: …, en: …}}; empty for anything else. */
    default LocalizedText localized() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            get(language.code()).text().ifPresent(text -> texts.put(language, text));
        }
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }
}
