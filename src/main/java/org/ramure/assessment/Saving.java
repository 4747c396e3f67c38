package org.ramure.assessment;

/** What became of a text that was sent to be saved. */
public sealed interface Saving {

    /** It is stored as this entry. */
    record Saved(Entry entry) implements Saving {}

    /**
     * Another tab or device saved something else meanwhile: nothing was overwritten, here is what
     * stands.
     */
    record Conflict(Entry standing) implements Saving {}
}
