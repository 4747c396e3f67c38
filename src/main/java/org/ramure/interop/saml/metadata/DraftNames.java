package org.ramure.interop.saml.metadata;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ramure.interop.saml.Idp;

/** What an entity is called, in which languages, and the words it is found by. */
final class DraftNames {

    private static final int LONGEST = 200;
    private static final int LONGEST_SEARCH = 900;

    private final Map<String, String> display = new LinkedHashMap<>();
    private final Map<String, String> organization = new LinkedHashMap<>();
    private final StringBuilder keywords = new StringBuilder();

    void display(String language, String name) {
        display.putIfAbsent(code(language), line(name));
    }

    void organization(String language, String name) {
        organization.putIfAbsent(code(language), line(name));
    }

    void keywords(String words) {
        if (keywords.length() < LONGEST) {
            keywords.append(' ').append(line(words.replace('+', ' ')));
        }
    }

    Idp.Names names(String entityId) {
        Map<String, String> told = display.isEmpty() ? organization : display;
        String any = told.values().stream().findFirst().orElse(line(entityId));
        String english = told.getOrDefault("en", any);
        return new Idp.Names(told.getOrDefault("fr", english), english);
    }

    String search(String entityId) {
        String all =
                plain(
                        String.join(" ", display.values())
                                + " "
                                + String.join(" ", organization.values())
                                + keywords
                                + " "
                                + entityId);
        return all.length() > LONGEST_SEARCH ? all.substring(0, LONGEST_SEARCH) : all;
    }

    /** Small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String code(String language) {
        return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
