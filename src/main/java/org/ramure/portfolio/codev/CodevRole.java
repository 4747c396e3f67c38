package org.ramure.portfolio.codev;

/** What someone does in a session; all but consultants are one each. */
public enum CodevRole {
    /** Brings the situation. */
    CLIENT,
    /** Asks and advises. */
    CONSULTANT,
    /** Keeps the rounds and the clock. */
    ANIMATOR,
    /** Writes the minutes. */
    SECRETARY;

    public boolean isForOne() {
        return this != CONSULTANT;
    }
}
