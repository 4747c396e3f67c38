package org.ramure.cohorts.attendance;

/**
 * What proves a remote half-day besides each other: declared presence, connections (their minutes
 * added up, for information), and pieces of work.
 */
public record Bundle(boolean declared, int connections, int connectedMinutes, int works) {

    /** Whether there is a piece of each sort. */
    public boolean isComplete() {
        return declared && connections > 0 && works > 0;
    }
}
