package org.ramure.toolkit.resource.csv;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.toolkit.resource.ResourceFacet;

/** The columns of a table of resources, in the order in which they are written. */
enum ResourceColumn {
    CODE("code"),
    LETTER("lettre", "letter"),
    TITLE_FR("titre_fr", "titre", "title_fr"),
    TITLE_EN("titre_en", "title_en", "title"),
    SUMMARY_FR("resume_fr", "resume", "summary_fr"),
    SUMMARY_EN("resume_en", "summary_en", "summary"),
    TARGET("cible", "lien", "adresse", "target", "link", "url"),
    DIMENSIONS("dimensions", "dimension"),
    OBJECTIVES("objectifs", "objectif", "objectives"),
    PROFILES("profils", "profil", "acteurs", "profiles"),
    DOMAINS("domaines", "domaine", "domains"),
    SDGS("odd", "sdgs", "sdg"),
    SCALES("echelons", "echelon", "scales"),
    MATURITY("maturite", "maturity"),
    VERB("verbe", "intention", "verb"),
    COMPETENCES("competences", "competence"),
    MINUTES("minutes", "duree"),
    FORMAT_FR("format_fr", "format"),
    FORMAT_EN("format_en"),
    LANGUAGE("langue", "language"),
    LICENCE("licence", "license"),
    AUTHOR("auteur", "author"),
    DATE("date"),
    SOURCE("source", "provenance"),
    NOTE("note");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    ResourceColumn(String... names) {
        this.names = List.of(names);
    }

    /** Its heading. */
    String heading() {
        return names.getFirst();
    }

    /** The facet whose codes stand in it. */
    Optional<ResourceFacet> facet() {
        return Optional.ofNullable(
                switch (this) {
                    case LETTER -> ResourceFacet.LETTER;
                    case DIMENSIONS -> ResourceFacet.DIMENSION;
                    case OBJECTIVES -> ResourceFacet.OBJECTIVE;
                    case PROFILES -> ResourceFacet.PROFILE;
                    case DOMAINS -> ResourceFacet.DOMAIN;
                    case SDGS -> ResourceFacet.SDG;
                    case SCALES -> ResourceFacet.SCALE;
                    case MATURITY -> ResourceFacet.MATURITY;
                    case VERB -> ResourceFacet.VERB;
                    case COMPETENCES -> ResourceFacet.COMPETENCE;
                    default -> null;
                });
    }

    /** Which column stands where; unknown headings are left out. */
    static Map<ResourceColumn, Integer> places(List<String> headings) {
        Map<ResourceColumn, Integer> places = new EnumMap<>(ResourceColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = fold(headings.get(i));
            for (ResourceColumn column : values()) {
                if (column.names.stream().anyMatch(name -> fold(name).equals(heading))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    /** Letters and digits alone, lower case and without accents. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
