package org.ramure.cohorts.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ramure.cohorts.HalfDay;
import org.springframework.stereotype.Component;

/** What every change needs: who asks, what time it is, whom to tell and whom to write to. */
@Component
record Notice(Callers callers, News news, PlaceLetters letters, Clock clock) {

    Instant now() {
        return clock.instant();
    }

    /** The day it is where half-days happen. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), HalfDay.ZONE);
    }
}
