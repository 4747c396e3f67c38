package org.ramure.portfolio.logbook;

import org.ramure.portfolio.journey.Prompt;

/** Which of the three R of the method an entry does, or none. */
public enum LogbookTurn {
    RELIRE,
    RELIER,
    REINVENTER,
    FREE;

    public static LogbookTurn of(Prompt.Turn turn) {
        return valueOf(turn.name());
    }
}
