package org.ramure.toolkit.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of resources, open to everyone and asked from memory. Files come first, in their
 * order; a code that both files and a table use is the file's.
 */
public interface Resources {

    /** The resource with this code, as it is now. */
    Optional<Resource> find(String code);

    /** All, by letter and then in the order of their files. */
    List<Resource> all();

    /**
     * Those that have every code and every word (accents, capitals and plurals do not matter);
     * those that name more of the chosen codes come first.
     */
    List<Resource> search(ResourceQuery query);

    /** How many each code of a facet would leave, everything else that is chosen kept. */
    Map<String, Integer> counts(ResourceFacet facet, ResourceQuery query);

    /**
     * How many there are for each letter and each code of {@code columns}, everything else that is
     * chosen kept.
     */
    Pivot pivot(ResourceFacet columns, ResourceQuery query);
}
