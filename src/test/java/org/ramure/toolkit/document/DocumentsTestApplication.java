package org.ramure.toolkit.document;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.cohorts.CohortsTestApplication;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.template.TemplateShelf;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.KitShelf;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Filled sheets on cohorts, people and mail, with the real kits of the repository. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({CohortsTestApplication.class, TwoCohorts.class})
@AutoConfigurationPackage(basePackages = "org.ramure.toolkit")
@ComponentScan(
        basePackages = {
            "org.ramure.toolkit.sheet",
            "org.ramure.toolkit.document.store",
            "org.ramure.toolkit.document.ui",
            "org.ramure.toolkit.document.web",
            "org.ramure.toolkit.paper"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class DocumentsTestApplication {

    @Bean
    @Primary
    Catalogue catalogueWithKits() {
        var content =
                new ContentReader(
                                new ActivityTypes(ContentCheckCommand.types()),
                                ContentCheckCommand.areas())
                        .read(ContentFolder.at(Path.of("courses")));
        Object kits = Objects.requireNonNull(content.areas().get(KitShelf.FOLDER));
        Catalogue catalogue = mock(Catalogue.class);
        when(catalogue.area(any(), any()))
                .thenReturn(Optional.of(new TemplateShelf(TestTemplates.all())));
        when(catalogue.area(eq(KitShelf.FOLDER), any())).thenReturn(Optional.of(kits));
        when(catalogue.label(any(), any()))
                .thenAnswer(asked -> LocalizedText.same(asked.<String>getArgument(1)));
        return catalogue;
    }
}
