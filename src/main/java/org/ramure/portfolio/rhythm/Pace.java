package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's own time: the day they started, which is the cohort's first unless they came later,
 * and their pauses in order. What a person does alone moves on by the length of each pause.
 */
public record Pace(LocalDate start, List<Pause> pauses) {

    public Pace {
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    public Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    /** Whether a pause has no end yet. */
    public boolean isOpen() {
        return pauses.stream().anyMatch(pause -> pause.back().isEmpty());
    }

    /**
     * Where a day of the plan comes to lie once every pause that begins by then is counted; empty
     * where one of them has no end yet.
     */
    public Optional<LocalDate> moved(LocalDate planned) {
        LocalDate day = planned;
        for (Pause pause : pauses) {
            if (pause.from().isAfter(day)) {
                break;
            }
            if (pause.back().isEmpty()) {
                return Optional.empty();
            }
            day = day.plusDays(pause.days().orElseThrow());
        }
        return Optional.of(day);
    }
}
