package org.ramure.toolkit.resource;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.people.PersonId;

/** The resources that authors brought by a table; they lie in the database. */
public interface BroughtResources {

    /** Changes whenever one of them does. */
    record Stamp(long count, Optional<Instant> changedAt) {}

    Stamp stamp();

    /** All, by code. */
    List<Resource> all();

    /** How a resource stands to the row with its code. */
    enum Standing {
        SAME,
        OTHER
    }

    /** For each code that has a row, whether the resource says the same as it. */
    Map<String, Standing> standing(Collection<Resource> resources);

    /** Writes new rows and overwrites those with the same code, for an author or administrator. */
    void write(PersonId by, Collection<Resource> resources);

    /** Takes a row away, for an author or administrator; false where there is none. */
    boolean remove(PersonId by, String code);
}
