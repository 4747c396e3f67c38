package org.ramure.toolkit.resource;

import java.util.List;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What facets and their codes are called. */
@Component
public class ResourceWords {

    private static final String KEY = "toolkit.medoc.";

    private final Catalogue catalogue;
    private final Translations translations;

    ResourceWords(Catalogue catalogue, Translations translations) {
        this.catalogue = catalogue;
        this.translations = translations;
    }

    /** All codes of a facet, in the order of their list. */
    public List<String> codes(ResourceFacet facet) {
        if (facet == ResourceFacet.COMPETENCE) {
            return catalogue.frameworks().stream()
                    .flatMap(framework -> framework.competences().stream())
                    .map(Framework.Competence::code)
                    .distinct()
                    .toList();
        }
        return facet.vocabulary()
                .map(slug ->
                        catalogue.vocabulary(slug).stream()
                                .flatMap(list -> list.terms().stream())
                                .map(Vocabulary.Term::code)
                                .toList())
                .orElseGet(facet::codes);
    }

    /** The label of a code; the code itself where its list has lost it. */
    public String label(ResourceFacet facet, String code, Language language) {
        return switch (facet) {
            case SDG -> sdg(code, language);
            case DURATION ->
                    translations.text(language, KEY + "upTo", Minutes.say(Integer.parseInt(code)));
            case COMPETENCE -> competence(code, language);
            default ->
                    facet.vocabulary()
                            .map(slug -> catalogue.label(slug, code).in(language))
                            .orElseGet(() -> own(facet, code, language));
        };
    }

    private String sdg(String code, Language language) {
        return translations.text(
                language, KEY + "sdg", code, catalogue.label("odd", code).in(language));
    }

    private String competence(String code, Language language) {
        return catalogue.frameworks().stream()
                .flatMap(framework -> framework.competence(code).stream())
                .findFirst()
                .map(competence -> code + " · " + competence.label().in(language))
                .orElse(code);
    }

    private String own(ResourceFacet facet, String code, Language language) {
        String key = KEY + facet.parameter() + "." + code;
        return translations.has(language, key) ? translations.text(language, key) : code;
    }

    /** What a facet is called. */
    public String name(ResourceFacet facet, Language language) {
        return translations.text(language, KEY + "facet." + facet.parameter());
    }
}
