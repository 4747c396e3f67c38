package org.ramure.portfolio.review;

import java.time.Instant;
import org.ramure.people.PersonId;

/** A short text to someone in the final review, signed. */
public record PeerWord(PersonId to, Kind kind, String author, String text, Instant at) {

    /** The most characters. */
    public static final int LONGEST = 1000;

    /** What it is. */
    public enum Kind {
        /** Something the author wonders about. */
        QUESTION,
        /** Something the author gives: an idea, a contact, what they liked. */
        GIFT
    }
}
