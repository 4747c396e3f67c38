package org.ramure.portfolio.logbook;

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
import org.ramure.competences.Drafts;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.journey.Prompt;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The logbook and the trials on cohorts, people and mail; sessions of two days have a journey with
 * two months of prompts.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(basePackages = "org.ramure.portfolio")
@ComponentScan(
        basePackages = {"org.ramure.portfolio.logbook", "org.ramure.portfolio.experiment"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class LogbookTestApplication {

    /** The grid of the tests. */
    public static final Framework FRAMEWORK =
            new Framework(
                    new java.util.UUID(7, 7),
                    "grille",
                    "2026.1",
                    ContentStatus.ACTIVE,
                    LocalizedText.same("La grille"),
                    LocalizedText.EMPTY,
                    provenance(),
                    List.of(level(1, "Découvre"), level(2, "Pratique"), level(3, "Transmet")),
                    List.of(
                            new Framework.Competence(
                                    "C1",
                                    LocalizedText.same("Nommer un besoin partagé"),
                                    LocalizedText.EMPTY,
                                    provenance(),
                                    List.of(practice("c1-ecouter", 1), practice("c1-dire", 2)))));

    private static Provenance provenance() {
        return new Provenance(Provenance.Tag.RECONSTRUCTION, "", "");
    }

    private static Framework.Level level(int number, String label) {
        return new Framework.Level(
                number, LocalizedText.same(label), LocalizedText.EMPTY, provenance());
    }

    private static Framework.Practice practice(String id, int level) {
        return new Framework.Practice(
                id, level, LocalizedText.same("Pratique " + id), provenance());
    }

    @Bean
    @Primary
    Catalogue catalogueWithGrid() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(Optional.of(new TemplateShelf(TestTemplates.all())));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        when(catalogue.framework("grille")).thenReturn(Optional.of(FRAMEWORK));
        when(catalogue.frameworks()).thenReturn(List.of(FRAMEWORK));
        return catalogue;
    }

    @Bean
    Drafts drafts() {
        return mock(Drafts.class);
    }

    @Bean
    Journeys journeys() {
        Journey journey = mock(Journey.class);
        when(journey.framework()).thenReturn("grille");
        when(journey.months()).thenReturn(List.of(month(1, "a", "b"), month(2, "c", "d", "e")));
        Journeys journeys = mock(Journeys.class);
        when(journeys.of("deux-jours")).thenReturn(Optional.of(journey));
        return journeys;
    }

    private static Month month(int number, String... prompts) {
        return new Month(
                number,
                LocalizedText.same("Mois " + number),
                SafeHtml.EMPTY,
                List.of(),
                java.util.Arrays.stream(prompts)
                        .map(id ->
                                new Prompt(
                                        id,
                                        Prompt.Turn.RELIER,
                                        LocalizedText.of("Question " + id, "Question " + id)))
                        .toList(),
                LocalizedText.EMPTY);
    }
}
