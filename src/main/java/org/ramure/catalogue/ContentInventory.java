package org.ramure.catalogue;

import java.util.List;

/** What authors see of the content: all of it, with its state and its problems. For authors. */
public interface ContentInventory {

    /** All courses, pathways, frameworks and lists that were found, in the order of their files. */
    List<ContentItem> items();

    /** Everything found wrong at the last reading, in file and line order. */
    List<ContentProblem> problems();

    /** Where the content was read from, for a message. */
    String folder();
}
