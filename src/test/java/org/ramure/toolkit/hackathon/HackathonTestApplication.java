package org.ramure.toolkit.hackathon;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Objects;
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
 * People, mail and hackathons, with the real template. Carries no stereotype on purpose: no scan of
 * another test finds it.
 */
@Import(CohortsTestApplication.class)
@AutoConfigurationPackage(basePackages = "org.ramure.toolkit.hackathon")
@ComponentScan(basePackages = "org.ramure.toolkit.hackathon")
public class HackathonTestApplication {

    /** The content of the repository, read once for all tests. */
    public static final Content CONTENT =
            new ContentReader(
                            new ActivityTypes(ContentCheckCommand.types()),
                            ContentCheckCommand.areas())
                    .read(ContentFolder.at(Path.of("courses")));

    /** The template of the repository. */
    public static HackathonTemplate template() {
        return shelf().templates().getFirst();
    }

    private static HackathonShelf shelf() {
        return (HackathonShelf) Objects.requireNonNull(CONTENT.areas().get("hackathons"));
    }

    @Bean
    InitializingBean realTemplate(Catalogue catalogue) {
        return () -> when(catalogue.area(eq("hackathons"), any())).thenReturn(Optional.of(shelf()));
    }
}
