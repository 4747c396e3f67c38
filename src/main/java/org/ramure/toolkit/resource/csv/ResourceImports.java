package org.ramure.toolkit.resource.csv;

import org.ramure.people.PersonId;
import org.ramure.toolkit.table.TablePlan;

/**
 * Brings a table of resources into the catalogue, for authors and administrators. A code is the
 * identity of a resource: the same file brought twice changes nothing. Codes of content files are
 * refused.
 */
public interface ResourceImports {

    /** The largest file, in bytes. */
    int LARGEST = 5 * 1024 * 1024;

    /** The most lines of one file. */
    int MOST_LINES = 2_000;

    /** What the file would do. Refuses what is no table with {@code toolkit.medoc.import.*}. */
    TablePlan plan(PersonId caller, byte[] file);

    /** Writes what is new or changed, all of it or nothing. */
    TablePlan apply(PersonId caller, byte[] file);
}
