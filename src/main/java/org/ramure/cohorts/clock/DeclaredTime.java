package org.ramure.cohorts.clock;

import java.time.LocalDate;

/** What someone says: on which day they spent how many minutes on what, and a word about it. */
public record DeclaredTime(
        ClockSubject.Sort sort, String id, LocalDate day, int minutes, String note) {}
