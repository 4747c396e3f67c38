package org.ramure.catalogue.reading;

/**
 * An id where it stands. {@code where} is the address that the ledger shows beside it, {@code
 * owner} the course folder or the sheet it comes from, without ending; nobody holds ids of drafts.
 */
record PublishedId(
        String kind, String id, String where, String owner, String file, int line, boolean draft) {

    /** The line of the ledger that names it. */
    String asLine() {
        return kind + " " + id + " " + where;
    }
}
