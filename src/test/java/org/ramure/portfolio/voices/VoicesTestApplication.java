package org.ramure.portfolio.voices;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Provenance;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.template.TemplateShelf;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.ReadingMoment;
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

/** Voices on cohorts, people, mail and competences; sessions of two days have a journey. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(basePackages = {"org.ramure.portfolio.voices", "org.ramure.competences"})
@ComponentScan(
        basePackages = {"org.ramure.portfolio.voices", "org.ramure.competences"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "org.ramure.competences.(ui|web|positioning|CompetencesTest).*")
        })
public class VoicesTestApplication {

    /** The grid of the tests and how it is published anew. */
    public static class Grid {

        private String version = "2026.1";

        public void publish(String newer) {
            version = newer;
        }

        public Framework today() {
            return framework(version);
        }
    }

    static Framework framework(String version) {
        boolean newer = version.equals("2027.1");
        return new Framework(
                new UUID(7, 7),
                "grille",
                version,
                ContentStatus.ACTIVE,
                LocalizedText.same("La grille"),
                LocalizedText.EMPTY,
                provenance(),
                IntStream.rangeClosed(1, 4).mapToObj(VoicesTestApplication::level).toList(),
                List.of(
                        competence("C1", "Nommer un besoin partagé"),
                        competence("C2", "Bâtir une alliance"),
                        newer
                                ? competence("C4", "Mesurer les effets")
                                : competence("C3", "Tenir un budget")));
    }

    private static Framework.Level level(int number) {
        return new Framework.Level(
                number,
                LocalizedText.of("Niveau " + number, "Level " + number),
                LocalizedText.EMPTY,
                provenance());
    }

    private static Framework.Competence competence(String code, String label) {
        return new Framework.Competence(
                code,
                LocalizedText.same(label),
                LocalizedText.same("Ce que c’est."),
                provenance(),
                List.of(
                        new Framework.Practice(
                                code.toLowerCase(java.util.Locale.ROOT) + "-ecouter",
                                1,
                                LocalizedText.same("Écoute avant de proposer"),
                                provenance())));
    }

    private static Provenance provenance() {
        return new Provenance(Provenance.Tag.RECONSTRUCTION, "", "");
    }

    @Bean
    Grid grid() {
        return new Grid();
    }

    @Bean
    @Primary
    Catalogue catalogueWithGrid(Grid grid) {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(Optional.of(new TemplateShelf(TestTemplates.all())));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        when(catalogue.framework("grille")).thenAnswer(asked -> Optional.of(grid.today()));
        when(catalogue.frameworks()).thenAnswer(asked -> List.of(grid.today()));
        return catalogue;
    }

    @Bean
    Journeys journeys() {
        Journey journey = mock(Journey.class);
        when(journey.framework()).thenReturn("grille");
        when(journey.readings())
                .thenReturn(
                        List.of(
                                moment("t0", 1, Moment.ENTRY, Set.of(Voice.SELF, Voice.TUTOR)),
                                moment(
                                        "t4",
                                        18,
                                        Moment.MIDWAY,
                                        Set.of(Voice.SELF, Voice.PEER, Voice.FACILITATOR)),
                                moment("t9", 38, Moment.EXIT, Set.of(Voice.values()))));
        Journeys journeys = mock(Journeys.class);
        when(journeys.of("deux-jours")).thenReturn(Optional.of(journey));
        return journeys;
    }

    private static ReadingMoment moment(String id, int week, Moment moment, Set<Voice> voices) {
        String name = id.toUpperCase(java.util.Locale.ROOT);
        return new ReadingMoment(id, LocalizedText.same(name), week, moment, voices, true);
    }
}
