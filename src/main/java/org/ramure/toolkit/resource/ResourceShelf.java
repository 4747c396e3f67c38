package org.ramure.toolkit.resource;

import java.util.List;

/** The resources of the content files, in their order; each code is there once. */
public record ResourceShelf(List<Resource> all) {

    /** The folder in the content. */
    public static final String FOLDER = "resources";

    /** No file, no resource. */
    public static final ResourceShelf EMPTY = new ResourceShelf(List.of());

    public ResourceShelf {
        all = List.copyOf(all);
    }
}
