package org.ramure.portfolio.rhythm;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.catalogue.Catalogue;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.template.TemplateShelf;
import org.ramure.portfolio.journey.Journeys;
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

/** Rhythms on cohorts, people and mail; sessions of {@link NineMonths} have a journey. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(basePackages = "org.ramure.portfolio.rhythm")
@ComponentScan(
        basePackages = "org.ramure.portfolio.rhythm",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class RhythmTestApplication {

    @Bean
    @Primary
    Catalogue catalogueWithLongPathways() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(
                        Optional.of(
                                new TemplateShelf(
                                        Stream.concat(
                                                        Stream.of(NineMonths.template()),
                                                        TestTemplates.all().stream())
                                                .toList())));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        when(catalogue.frameworks()).thenReturn(List.of());
        return catalogue;
    }

    @Bean
    Journeys journeys() {
        Journeys journeys = mock(Journeys.class);
        when(journeys.of(any())).thenReturn(Optional.empty());
        when(journeys.of(NineMonths.SLUG)).thenReturn(Optional.of(NineMonths.journey()));
        return journeys;
    }
}
