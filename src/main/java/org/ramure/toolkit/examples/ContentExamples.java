package org.ramure.toolkit.examples;

import org.ramure.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** The examples of the content files, as they were read last. */
@Component
public class ContentExamples {

    private final Catalogue catalogue;

    ContentExamples(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Another object after each reading. */
    public ExampleShelf shelf() {
        return catalogue.area(ExampleArea.FOLDER, ExampleShelf.class).orElse(ExampleShelf.EMPTY);
    }
}
