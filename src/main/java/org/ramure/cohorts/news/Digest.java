package org.ramure.cohorts.news;

/**
 * Gathers what there is to tell and leaves letters in the outbox. May be run at any time and by
 * several nodes: one runs at a time, and nobody is told the same twice, even when a run is killed.
 */
public interface Digest {

    /** Does what is due now. */
    Run run();

    /** What a run did; {@code ran} is false where another one is at work. */
    record Run(boolean ran, int told, int letters) {}
}
