package org.ramure.toolkit.examples;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.Vocabulary;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.Items;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The base of examples on people and mail, with the vocabularies of the repository and three
 * examples of content. Carries no stereotype on purpose: no scan of another test finds it.
 */
@Import({CohortsTestApplication.class, Items.class})
@AutoConfigurationPackage(
        basePackages = {"org.ramure.toolkit.examples", "org.ramure.toolkit.basket"})
@ComponentScan(
        basePackages = {
            "org.ramure.toolkit.examples",
            "org.ramure.toolkit.basket.store",
            "org.ramure.toolkit.basket.ui.keep"
        })
public class ExamplesTestApplication {

    private static final Content CONTENT =
            new ContentReader(new ActivityTypes(ContentCheckCommand.types()), List.of())
                    .read(ContentFolder.at(java.nio.file.Path.of("courses")));

    /** What stands in the content files. */
    public static final ExampleShelf SHELF =
            new ExampleShelf(
                    List.of(
                            WrittenExample.of(
                                    "minibus",
                                    "Le minibus de la vallée",
                                    "Exemple type : une entreprise prête son minibus le samedi.",
                                    "Sans voiture, plus de marché. Une [alliance](glossary:alliance)"
                                            + " locale change cela."),
                            WrittenExample.of(
                                    "jardin",
                                    "Le jardin de l’hôpital",
                                    "Exemple type : des bénévoles jardinent avec les patients.",
                                    "Les patients s’ennuyaient.",
                                    WrittenExample.tags("associations", "sante", "micro-local")),
                            WrittenExample.of(
                                    "atelier",
                                    "L’atelier partagé",
                                    "Exemple type : trois artisans partagent leurs machines.",
                                    "Chacun payait seul des machines qui dormaient.",
                                    WrittenExample.tags(
                                            "entreprises", "economie-locale", "bassin-de-vie"))));

    @Bean
    @Primary
    Catalogue catalogueWithExamples() {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any())).thenReturn(Optional.of(SHELF));
        when(catalogue.vocabulary(anyString()))
                .thenAnswer(asked -> vocabulary(asked.getArgument(0)));
        when(catalogue.label(anyString(), anyString()))
                .thenAnswer(asked -> label(asked.getArgument(0), asked.getArgument(1)));
        return catalogue;
    }

    private static Optional<Vocabulary> vocabulary(String slug) {
        return CONTENT.vocabularies().stream().filter(v -> v.slug().equals(slug)).findFirst();
    }

    private static LocalizedText label(String slug, String code) {
        return vocabulary(slug)
                .flatMap(v -> v.term(code))
                .map(Vocabulary.Term::label)
                .orElse(LocalizedText.same(code));
    }
}
