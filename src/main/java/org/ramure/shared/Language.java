package org.ramure.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language people can read Ramure in. French comes first and is always there. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The two-letter code of ISO 639-1, also the folder's name in {@code courses/}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this ISO 639-1 code, if Ramure speaks it. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** The nearest language for a locale: English for any English, French for everything else. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(FR);
    }
}
