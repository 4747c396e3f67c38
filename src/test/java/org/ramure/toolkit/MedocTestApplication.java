package org.ramure.toolkit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.Vocabulary;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.catalogue.spi.EditedFiles;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ItemKind;
import org.ramure.toolkit.examples.ExampleShelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The catalogue of resources, compasses, templates and baskets on people and mail, with the content
 * of the repository. Carries no stereotype on purpose: no scan of another test finds it.
 */
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(
        basePackages = {
            "org.ramure.toolkit.resource",
            "org.ramure.toolkit.basket",
            "org.ramure.toolkit.compass",
            "org.ramure.pathways.own"
        })
@ComponentScan(
        basePackages = {
            "org.ramure.toolkit.resource",
            "org.ramure.toolkit.basket",
            "org.ramure.toolkit.compass",
            "org.ramure.toolkit.method",
            "org.ramure.pathways.own.store"
        })
public class MedocTestApplication {

    /** The content of the repository, read once. */
    public static final Content CONTENT =
            new ContentReader(
                            new ActivityTypes(ContentCheckCommand.types()),
                            ContentCheckCommand.areas())
                    .read(ContentFolder.at(Path.of("courses")));

    @Bean
    @Primary
    Catalogue catalogueOfTheRepository(RepositoryEditing editing) {
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(anyString(), any()))
                .thenAnswer(asked ->
                        Optional.ofNullable(area(asked.getArgument(0), editing.served().areas())));
        when(catalogue.frameworks()).thenReturn(CONTENT.frameworks());
        when(catalogue.vocabulary(anyString()))
                .thenAnswer(asked -> vocabulary(asked.getArgument(0)));
        when(catalogue.label(anyString(), anyString()))
                .thenAnswer(asked -> label(asked.getArgument(0), asked.getArgument(1)));
        return catalogue;
    }

    /** Examples as the content has them. */
    @Bean
    ItemKind exampleItemsOfTheRepository() {
        ExampleShelf shelf = (ExampleShelf) Objects.requireNonNull(CONTENT.areas().get("examples"));
        return new ItemKind() {
            @Override
            public String kind() {
                return ItemKey.EXAMPLE;
            }

            @Override
            public Optional<Item> find(String code) {
                return shelf.find(code)
                        .map(one ->
                                new Item(
                                        ItemKey.example(code),
                                        one.title(),
                                        one.summary(),
                                        3,
                                        "/exemples/" + code));
            }
        };
    }

    @Bean
    RepositoryEditing editingOfTheRepository(ObjectProvider<EditedFiles> edited) {
        return new RepositoryEditing(edited);
    }

    private static @Nullable Object area(String folder, Map<String, Object> areas) {
        return areas.get(folder);
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
