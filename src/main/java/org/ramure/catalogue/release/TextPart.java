package org.ramure.catalogue.release;

/** A piece of a text in a comparison. */
public record TextPart(Kind kind, String text) {

    /** Where the piece stands. */
    public enum Kind {
        /** In both texts. */
        SAME,
        /** In the earlier text only. */
        REMOVED,
        /** In the later text only. */
        ADDED
    }
}
