package org.ramure.portfolio.journey;

import org.ramure.shared.LocalizedText;

/** A question for the logbook. */
public record Prompt(String id, Turn turn, LocalizedText text) {

    /** The three R of the method. */
    public enum Turn {
        /** Look again at what happened. */
        RELIRE,
        /** Tie it to people, facts and other experiences. */
        RELIER,
        /** Find what to do differently. */
        REINVENTER
    }
}
