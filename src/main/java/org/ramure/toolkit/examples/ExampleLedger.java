package org.ramure.toolkit.examples;

import java.util.Collection;
import java.util.Map;
import org.ramure.people.PersonId;

/**
 * Writes examples into the database; for the parts of this package that have asked for the right to
 * do so. Whoever changed an example last is kept with it.
 */
public interface ExampleLedger {

    /** How what stands under a code compares with what would be written. */
    enum Standing {
        /** The very same. */
        SAME,
        /** Something else from the same origin. */
        OTHER,
        /** Something of another origin, which is left alone. */
        TAKEN
    }

    /** By code, for those that are there (at most 1,000 at a time). */
    Map<String, Standing> standing(Collection<Example> examples);

    /** Writes or replaces them, at most 1,000 at a time. */
    void publish(PersonId by, Collection<Example> examples);

    void remove(String code);
}
