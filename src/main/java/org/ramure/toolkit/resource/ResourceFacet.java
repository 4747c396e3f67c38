package org.ramure.toolkit.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what resources are sorted, in the order in which it is shown. */
public enum ResourceFacet {
    LETTER("lettre", "", List.of("M", "E", "D", "O", "C")),
    DIMENSION("dimension", "", List.of("territoires", "organisations", "personnes")),
    OBJECTIVE("objectif", "objectifs", List.of()),
    PROFILE("profil", "profils", List.of()),
    DOMAIN("domaine", "domaines", List.of()),
    SDG("odd", "odd", List.of()),
    SCALE("echelon", "echelons", List.of()),
    MATURITY("maturite", "maturite", List.of()),
    VERB("verbe", "", List.of("s-informer", "se-former", "agir")),
    COMPETENCE("competence", "", List.of()),
    DURATION("duree", "", List.of("10", "20", "60", "120", "240"));

    private final String parameter;
    private final String vocabulary;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> codes;

    ResourceFacet(String parameter, String vocabulary, List<String> codes) {
        this.parameter = parameter;
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The vocabulary whose codes it takes. */
    public Optional<String> vocabulary() {
        return Optional.of(vocabulary).filter(slug -> !slug.isEmpty());
    }

    /** The fixed list of codes; empty where a vocabulary or the frameworks have them. */
    public List<String> codes() {
        return codes;
    }

    /** Whether a resource that names no code of it is good for all of them. */
    public boolean isOpenWhenEmpty() {
        return this == DOMAIN || this == SCALE;
    }

    public static Optional<ResourceFacet> ofParameter(String name) {
        return Arrays.stream(values()).filter(facet -> facet.parameter.equals(name)).findFirst();
    }
}
