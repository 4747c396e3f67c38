package org.ramure.catalogue;

import java.nio.file.Path;
import org.ramure.catalogue.release.ContentSource;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.EditedFiles;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The catalogue of a folder, for tests of other packages of the module. */
public record LiveContent(Catalogue catalogue, ContentSource source) {

    public static LiveContent of(Path folder) {
        LiveCatalogue live =
                new LiveCatalogue(
                        ContentCheckCommand.types(),
                        new StaticListableBeanFactory().getBeanProvider(ContentArea.class),
                        new StaticListableBeanFactory().getBeanProvider(EditedFiles.class),
                        new CatalogueSettings(folder.toString(), false));
        return new LiveContent(live, live);
    }
}
