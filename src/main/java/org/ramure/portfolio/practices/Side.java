package org.ramure.portfolio.practices;

/** Who writes in a conversation: the person whose grid it is, or the one they invited. */
public enum Side {
    SELF,
    OTHER;

    public Side opposite() {
        return this == SELF ? OTHER : SELF;
    }
}
