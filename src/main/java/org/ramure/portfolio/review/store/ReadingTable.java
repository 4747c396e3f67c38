package org.ramure.portfolio.review.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.Readings;
import org.ramure.portfolio.review.store.InterviewRoom.Seat;
import org.ramure.portfolio.voices.ReadingAuthors;
import org.springframework.stereotype.Component;

/** Lays a learner's readings on the table, each with who made it. */
@Component
class ReadingTable {

    private final Readings readings;
    private final ReadingAuthors authors;

    ReadingTable(Readings readings, ReadingAuthors authors) {
        this.readings = readings;
        this.authors = authors;
    }

    /** All of the learner's on the cohort's grid. */
    List<CompetenceReading> readings(Seat seat) {
        return seat.grid()
                .flatMap(grid -> seat.account().map(a -> readings.of(a, grid.slug())))
                .orElse(List.of());
    }

    /** Nothing where the cohort has no grid. */
    Optional<TabledReadings> of(Seat seat, Set<UUID> tabled) {
        return seat.grid()
                .map(grid -> {
                    List<CompetenceReading> all = readings(seat);
                    return new TabledReadings(
                            grid,
                            new TabledReadings.Signed(
                                    all,
                                    seat.account()
                                            .map(a -> authors.of(a, all))
                                            .orElse(java.util.Map.of())),
                            tabled,
                            seat.learner().language());
                });
    }
}
