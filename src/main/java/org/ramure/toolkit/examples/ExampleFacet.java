package org.ramure.toolkit.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ramure.toolkit.examples.Example.Tags;

/** By what examples are sorted, in the order in which it is shown. */
public enum ExampleFacet {
    PROFILE("acteur", "profils", List.of()),
    DOMAIN("domaine", "domaines", List.of()),
    SCALE("echelon", "echelons", List.of()),
    SDG("odd", "odd", List.of()),
    CATEGORY(
            "categorie",
            "",
            List.of(
                    "mecenat",
                    "pratiques-responsables",
                    "cooperation-economique",
                    "innovation-societale")),
    KIND("forme", "", List.of("partenariat", "ecosysteme")),
    OBJECTIVE("objectif", "objectifs", List.of());

    private final String parameter;
    private final String vocabulary;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> codes;

    ExampleFacet(String parameter, String vocabulary, List<String> codes) {
        this.parameter = parameter;
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The vocabulary whose codes it takes; empty where the list is {@link #codes}. */
    public Optional<String> vocabulary() {
        return Optional.of(vocabulary).filter(slug -> !slug.isEmpty());
    }

    /** The fixed list of codes; empty where a vocabulary has them. */
    public List<String> codes() {
        return codes;
    }

    /** Whether an example has one code of it, and no more. */
    public boolean isSingle() {
        return this == SCALE || this == CATEGORY || this == KIND;
    }

    public static Optional<ExampleFacet> ofParameter(String name) {
        return Arrays.stream(values()).filter(facet -> facet.parameter.equals(name)).findFirst();
    }

    /** What an example has in this facet; empty codes left out. */
    public List<String> of(Tags tags) {
        List<String> all =
                switch (this) {
                    case PROFILE -> tags.profiles();
                    case DOMAIN -> tags.domains();
                    case SCALE -> List.of(tags.scale());
                    case SDG -> tags.sdgs();
                    case CATEGORY -> List.of(tags.category());
                    case KIND -> List.of(tags.kind());
                    case OBJECTIVE -> tags.objectives();
                };
        return all.stream().filter(code -> !code.isEmpty()).toList();
    }
}
