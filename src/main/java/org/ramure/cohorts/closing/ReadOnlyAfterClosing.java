package org.ramure.cohorts.closing;

/** Says of which templates the cohorts are read only once they are closed; brought as a bean. */
public interface ReadOnlyAfterClosing {

    /** Whether it holds for cohorts of this template. */
    boolean holdsFor(String template);
}
