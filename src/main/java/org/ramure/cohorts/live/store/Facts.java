package org.ramure.cohorts.live.store;

import java.time.Duration;
import java.time.Instant;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;

/** What a run copies from its cohort and half-day, so that phones need to ask neither. */
record Facts(
        String template, String halfDayTemplate, String title, int mostAnswers, Instant expiresAt) {

    /** Sessions run over: phones may answer so long after the planned end. */
    static final Duration GRACE = Duration.ofMinutes(60);

    private static final int FEWEST_PLACES = 60;
    private static final int DEVICES_A_PLACE = 3;

    static Facts of(Cohort cohort, HalfDay halfDay) {
        Instant end = halfDay.endsAt().toInstant().plus(GRACE);
        return new Facts(
                cohort.template(),
                halfDay.template(),
                cohort.title(),
                Math.max(FEWEST_PLACES, cohort.details().capacity() * DEVICES_A_PLACE),
                end);
    }
}
