package org.ramure.portfolio.rhythm;

import java.util.List;
import org.ramure.cohorts.Participant;
import org.ramure.portfolio.journey.Journey;
import org.ramure.shared.LocalizedText;

/** People and milestones of one cohort, for those who run it. */
public record RhythmBoard(Journey journey, List<Line> lines) {

    /**
     * One person, by family name; {@code caughtUp} of {@code toCatchUp} tasks of a plan are done.
     */
    public record Line(
            Participant person,
            MyRhythm rhythm,
            List<Behind> behind,
            MyCatchUp.State catchUp,
            int caughtUp,
            int toCatchUp) {}

    /**
     * Why someone is behind: a missed milestone, the first of {@code count} without an appointment,
     * or {@code count} tasks left of months that are over.
     */
    public record Behind(Kind kind, LocalizedText milestone, int count) {

        /** Which fact. */
        public enum Kind {
            MISSED,
            LATE,
            TASKS
        }
    }
}
