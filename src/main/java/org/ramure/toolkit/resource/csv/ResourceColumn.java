package org.ramure.toolkit.resource.csv;

import java.util.List;
import java.util.Optional;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.table.TableColumn;

/** The columns of a table of resources, in the order in which they are written. */
enum ResourceColumn implements TableColumn {
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

    @Override
    public List<String> names() {
        return names;
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
}
