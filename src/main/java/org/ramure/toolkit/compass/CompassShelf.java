package org.ramure.toolkit.compass;

import java.util.List;

/** The compasses of the content files, by their slugs; what has errors is not in it. */
public record CompassShelf(List<Compass> all) {

    /** The folder in the content. */
    public static final String FOLDER = "compasses";

    /** No file, no compass. */
    public static final CompassShelf EMPTY = new CompassShelf(List.of());

    public CompassShelf {
        all = List.copyOf(all);
    }
}
