package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.portfolio.journey.Month;

/**
 * A month of the pathway in one person's own time: from a day until the day before another, moved
 * on by pauses. Without days it waits for the end of a pause.
 */
public record OwnMonth(
        Month month, Optional<LocalDate> from, Optional<LocalDate> until, List<OwnTask> tasks) {

    public boolean covers(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent()
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return until.filter(end -> !today.isBefore(end)).isPresent();
    }

    public List<OwnTask> left() {
        return tasks.stream().filter(task -> !task.isDone()).toList();
    }
}
