package org.ramure.cohorts.award;

import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.clock.ClockKind;

/**
 * Which paper people get, counted by which clock, and from how much on: {@code leastPercent} (1 to
 * 100) of the half-days attended, or of the prescribed minutes of the steps. Less than one half-day
 * or step is never enough.
 */
public record AwardRule(AttestationKind kind, ClockKind clock, int leastPercent) {

    private static final int MOST = 75;

    /**
     * What a session suggests by itself. One meeting: who came took part. Several: who followed, by
     * presence; by the steps where there are no meetings. A declared training provider attests any
     * presence, since the paper states the time that was really followed.
     */
    public static AwardRule suggested(int halfDays, Frame frame) {
        if (halfDays == 0) {
            return new AwardRule(AttestationKind.SUIVI, ClockKind.PRESCRIBED, 100);
        }
        if (halfDays == 1) {
            return new AwardRule(AttestationKind.PARTICIPATION, ClockKind.OBSERVED, 1);
        }
        return new AwardRule(
                AttestationKind.SUIVI, ClockKind.OBSERVED, frame == Frame.OF ? 1 : MOST);
    }

    /** Whether such a paper exists. */
    public boolean isSound() {
        boolean known =
                kind == AttestationKind.PARTICIPATION
                        ? clock == ClockKind.OBSERVED
                        : kind == AttestationKind.SUIVI && clock != ClockKind.DECLARED;
        return known && leastPercent >= 1 && leastPercent <= 100;
    }
}
