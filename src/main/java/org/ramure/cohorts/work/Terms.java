package org.ramure.cohorts.work;

import java.time.LocalDate;

/**
 * What holds for one person: open or not, due when. {@code reason} is not empty where a facilitator
 * made an exception for them; the person reads it.
 */
public record Terms(boolean open, LocalDate opensOn, LocalDate dueOn, String reason) {

    public boolean isException() {
        return !reason.isEmpty();
    }
}
