package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.portfolio.journey.Task;

/** A task of a month, and when the person said it was done. */
public record OwnTask(Task task, Optional<Done> done) {

    /** Said to be done on a day, in so many declared minutes; 0 where they were not said. */
    public record Done(LocalDate on, int minutes) {}

    public boolean isDone() {
        return done.isPresent();
    }
}
