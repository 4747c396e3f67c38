package org.ramure.catalogue.spi;

import java.util.List;

/**
 * A folder of the content that a higher module reads, such as {@code templates}: it is read,
 * checked and read again together with the rest. A bean keeps no state and needs no other bean,
 * since the content check runs without the application.
 */
public interface ContentArea {

    /** The folder's name, directly in the content folder. */
    String folder();

    /**
     * Reads and checks everything in the folder. Reports every problem; returns an immutable object
     * that {@code Catalogue.area} gives back. Runs after all courses and pathways have been read.
     */
    Object read(AreaFiles files);

    /** Kinds of links by which other content leads to what is in this folder. */
    default List<LinkScheme> links() {
        return List.of();
    }
}
