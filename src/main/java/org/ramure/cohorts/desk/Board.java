package org.ramure.cohorts.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Participant;
import org.ramure.shared.LocalizedText;

/** People and steps: half-days, assignments, and the activities of the online part. */
public record Board(List<Column> columns, List<Line> lines) {

    /**
     * One step; {@code part} is the module of a step on line, empty for others; {@code day} is that
     * of a half-day or the date an assignment is due.
     */
    public record Column(
            String id,
            Kind kind,
            LocalizedText part,
            LocalizedText title,
            Optional<LocalDate> day) {}

    public enum Kind {
        HALF_DAY,
        ASSIGNMENT,
        STEP
    }

    /** One person, with a cell for each column. */
    public record Line(Participant person, List<Cell> cells) {}

    /** Where a person stands with a step, and the day of it where there is one. */
    public record Cell(Mark mark, Optional<LocalDate> day) {
        public static Cell of(Mark mark) {
            return new Cell(mark, Optional.empty());
        }
    }

    /** What a cell shows. */
    public enum Mark {
        NONE,
        DONE,
        PRESENT,
        LATE,
        LEFT_EARLY,
        ABSENT,
        EXCUSED,
        LOCKED,
        OVERDUE,
        HANDED_IN,
        ANSWERED
    }
}
