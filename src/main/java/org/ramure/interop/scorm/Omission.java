package org.ramure.interop.scorm;

/** What of an activity does not come along, and why. */
public record Omission(String activity, Reason reason) {

    /** Why; each has a sentence for people. */
    public enum Reason {
        /** Becomes a page to print. */
        EXERCISE,
        /** A sheet of the workshop: a page that leads to the site. */
        SHEET,
        /** Situating oneself needs the site: a page that leads there. */
        POSITIONING,
        /** A kind of activity that packages do not know. */
        OTHER,
        /** A film or a sound too big for a file. */
        LARGE_MEDIA,
        /** Things to order or to join become several questions with one answer each. */
        SPLIT
    }
}
