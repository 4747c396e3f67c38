package org.ramure.catalogue.spi;

import java.util.Map;

/**
 * Files of the content that people have rewritten in the browser. Their texts are read instead of
 * the files; one with an error is left aside and the file itself served.
 */
public interface EditedFiles {

    /** Texts as they stand now by the paths of existing files, relative to the content folder. */
    Map<String, String> texts();
}
