package org.ramure.toolkit.examples;

import java.util.List;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What facets and their codes are called. */
@Component
public class ExampleWords {

    private final Catalogue catalogue;
    private final Translations translations;

    ExampleWords(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    /** All codes of a facet, in the order of their list. */
    public List<String> codes(ExampleFacet facet) {
        return facet.vocabulary()
                .map(slug ->
                        catalogue.vocabulary(slug).stream()
                                .flatMap(list -> list.terms().stream())
                                .map(Vocabulary.Term::code)
                                .toList())
                .orElseGet(facet::codes);
    }

    /** The label of a code; the code itself where its list has lost it. */
    public LocalizedText label(ExampleFacet facet, String code) {
        return facet.vocabulary()
                .map(slug -> catalogue.label(slug, code))
                .orElseGet(() -> {
                    String key = "toolkit.examples." + facet.parameter() + "." + code;
                    return translations.has(Language.FR, key)
                            ? LocalizedText.of(
                                    translations.text(Language.FR, key),
                                    translations.text(Language.EN, key))
                            : LocalizedText.same(code);
                });
    }

    /** The same in one language; goals carry their number. */
    public String label(ExampleFacet facet, String code, Language language) {
        String label = label(facet, code).in(language);
        return facet == ExampleFacet.SDG
                ? translations.text(language, "toolkit.examples.sdg", code, label)
                : label;
    }

    /** What a facet is called. */
    public String name(ExampleFacet facet, Language language) {
        return translations.text(language, "toolkit.examples.facet." + facet.parameter());
    }
}
