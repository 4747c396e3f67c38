package org.ramure.interop.signin.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.Trials.Understood;
import org.ramure.shared.Language;

/** What a provider sent, in our words. */
final class Understanding {

    static final Understood NOTHING = new Understood("", "", "", Optional.empty());

    private Understanding() {}

    static Understood of(AttributeMapping mapping, Map<String, List<String>> sent) {
        return new Understood(
                AttributeMapping.first(mapping.givenName(), sent).orElse(""),
                AttributeMapping.first(mapping.familyName(), sent).orElse(""),
                AttributeMapping.first(mapping.email(), sent).orElse(""),
                AttributeMapping.first(mapping.language(), sent).flatMap(Understanding::language));
    }

    /** From such as {@code fr-FR}, {@code fr_FR} or {@code fr;q=0.8, en}. */
    private static Optional<Language> language(String told) {
        String first = told.split("[,;\\s]", 2)[0].replace('_', '-');
        return Language.ofCode(Locale.forLanguageTag(first).getLanguage());
    }
}
