package org.ramure.toolkit.examples.csv;

import java.util.List;
import java.util.Optional;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.table.TableColumn;

/** The columns of a table of examples, in the order in which they are written. */
enum ExampleColumn implements TableColumn {
    CODE("code"),
    TITLE_FR("titre_fr", "titre", "title_fr"),
    TITLE_EN("titre_en", "title_en", "title"),
    SUMMARY_FR("resume_fr", "resume", "summary_fr"),
    SUMMARY_EN("resume_en", "summary_en", "summary"),
    NEED_FR("besoin_fr", "besoin", "need_fr"),
    NEED_EN("besoin_en", "need_en", "need"),
    ANSWER_FR("reponse_fr", "reponse", "answer_fr"),
    ANSWER_EN("reponse_en", "answer_en", "answer"),
    ALLIANCE_FR("alliance_fr", "alliance"),
    ALLIANCE_EN("alliance_en"),
    RESULTS_FR("resultats_fr", "resultats", "results_fr"),
    RESULTS_EN("resultats_en", "results_en", "results"),
    LESSONS_FR("enseignements_fr", "enseignements", "lessons_fr"),
    LESSONS_EN("enseignements_en", "lessons_en", "lessons"),
    KIND("forme", "kind", "type"),
    PROFILES("acteurs", "acteur", "profils", "profiles"),
    DOMAINS("domaines", "domaine", "domains"),
    SCALE("echelon", "echelle", "scale"),
    SDGS("odd", "sdgs", "sdg"),
    CATEGORY("categorie", "category"),
    OBJECTIVES("objectifs", "objectif", "objectives"),
    SOURCE("source", "provenance"),
    NOTE("note");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    ExampleColumn(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** The facet whose codes stand in it. */
    Optional<ExampleFacet> facet() {
        return Optional.ofNullable(
                switch (this) {
                    case KIND -> ExampleFacet.KIND;
                    case PROFILES -> ExampleFacet.PROFILE;
                    case DOMAINS -> ExampleFacet.DOMAIN;
                    case SCALE -> ExampleFacet.SCALE;
                    case SDGS -> ExampleFacet.SDG;
                    case CATEGORY -> ExampleFacet.CATEGORY;
                    case OBJECTIVES -> ExampleFacet.OBJECTIVE;
                    default -> null;
                });
    }
}
