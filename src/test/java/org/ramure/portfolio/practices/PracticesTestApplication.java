package org.ramure.portfolio.practices;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.cohorts.CohortsTestApplication;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Cohorts with practices and co-development, and the real grid. Carries no stereotype on purpose:
 * no scan of another test finds it.
 */
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(
        basePackages = {
            "org.ramure.portfolio.practices",
            "org.ramure.portfolio.codev",
            "org.ramure.portfolio.typed"
        })
@ComponentScan(
        basePackages = {
            "org.ramure.portfolio.practices",
            "org.ramure.portfolio.codev",
            "org.ramure.portfolio.typed",
            "org.ramure.portfolio.journey"
        })
public class PracticesTestApplication {

    /** The content of the repository, read once for all tests. */
    public static final Content CONTENT =
            new ContentReader(
                            new ActivityTypes(ContentCheckCommand.types()),
                            ContentCheckCommand.areas())
                    .read(ContentFolder.at(java.nio.file.Path.of("courses")));

    @Bean
    InitializingBean realGrid(Catalogue catalogue) {
        return () ->
                CONTENT.areas()
                        .forEach((folder, shelf) -> {
                            if (!folder.equals("templates")) {
                                when(catalogue.area(eq(folder), any()))
                                        .thenReturn(Optional.of(shelf));
                            }
                        });
    }
}
