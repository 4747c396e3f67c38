package org.ramure.toolkit.examples.csv;

import java.util.function.IntConsumer;
import org.ramure.people.PersonId;
import org.ramure.toolkit.table.TablePlan;

/**
 * Brings a table of examples into the base, for authors and administrators. A code is the identity
 * of an example: the same file brought twice changes nothing. Codes of content files and of
 * contributions are left alone.
 */
public interface ExampleImports {

    /** The largest file, in bytes. */
    int LARGEST = 20 * 1024 * 1024;

    /** The most lines of one file. */
    int MOST_LINES = 20_000;

    /** What the file would do. Refuses what is no table with {@code toolkit.examples.import.*}. */
    TablePlan plan(PersonId caller, byte[] file);

    /**
     * Writes what is new or changed, some hundred lines at a time, and tells after each how many
     * lines are done. What fails in between leaves whole lines behind, and can be brought again.
     */
    TablePlan apply(PersonId caller, byte[] file, IntConsumer done);
}
