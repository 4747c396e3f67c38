package org.ramure.portfolio.dossier;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Provenance;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.template.TemplateShelf;
import org.ramure.competences.Evidence;
import org.ramure.competences.OtherVoices;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.voices.ReadingAuthors;
import org.ramure.shared.LocalizedText;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Dossiers, reviews and the logbook on cohorts; sessions of two days are long pathways here. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({CohortsTestApplication.class, ReadingAuthors.class})
@AutoConfigurationPackage(basePackages = "org.ramure.portfolio")
@ComponentScan(
        basePackages = {
            "org.ramure.portfolio.dossier",
            "org.ramure.portfolio.review",
            "org.ramure.portfolio.typed",
            "org.ramure.portfolio.logbook.store"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "org.ramure.portfolio.*TestApplication")
        })
public class DossierTestApplication {

    /** The grid of the tests. */
    public static final Framework GRID =
            new Framework(
                    new java.util.UUID(7, 8),
                    "grille",
                    "2026.1",
                    ContentStatus.ACTIVE,
                    LocalizedText.same("La grille"),
                    LocalizedText.EMPTY,
                    provenance(),
                    List.of(level(1, "Découvre"), level(2, "Pratique"), level(3, "Transmet")),
                    List.of(
                            competence("C1", "Nommer un besoin partagé"),
                            competence("C2", "Réunir des partenaires"),
                            competence("C3", "Décider ensemble")));

    private static Provenance provenance() {
        return new Provenance(Provenance.Tag.RECONSTRUCTION, "", "");
    }

    private static Framework.Level level(int number, String label) {
        return new Framework.Level(
                number, LocalizedText.same(label), LocalizedText.same(label), provenance());
    }

    private static Framework.Competence competence(String code, String label) {
        return new Framework.Competence(
                code,
                LocalizedText.same(label),
                LocalizedText.EMPTY,
                provenance(),
                List.of(
                        new Framework.Practice(
                                code + "-dire", 1, LocalizedText.same("Dire"), provenance())));
    }

    @Bean
    @Primary
    Catalogue catalogueWithGrid() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(Optional.of(new TemplateShelf(TestTemplates.all())));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        when(catalogue.framework("grille")).thenReturn(Optional.of(GRID));
        when(catalogue.frameworks()).thenReturn(List.of(GRID));
        return catalogue;
    }

    @Bean
    Evidence evidence() {
        return mock(Evidence.class);
    }

    @Bean
    OtherVoices otherVoices() {
        return mock(OtherVoices.class);
    }

    @Bean
    Trials trials() {
        return mock(Trials.class);
    }

    @Bean
    Rhythms rhythms() {
        return mock(Rhythms.class);
    }

    @Bean
    Journeys journeys() {
        Journey journey = mock(Journey.class);
        when(journey.framework()).thenReturn("grille");
        Journeys journeys = mock(Journeys.class);
        when(journeys.of("deux-jours")).thenReturn(Optional.of(journey));
        return journeys;
    }
}
