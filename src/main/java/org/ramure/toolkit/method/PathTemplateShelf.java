package org.ramure.toolkit.method;

import java.util.List;

/** The templates of the content files, in the order of their titles. */
public record PathTemplateShelf(List<PathTemplate> all) {

    /** The folder in the content. */
    public static final String FOLDER = "paths";

    /** No file, no template. */
    public static final PathTemplateShelf EMPTY = new PathTemplateShelf(List.of());

    public PathTemplateShelf {
        all = List.copyOf(all);
    }
}
