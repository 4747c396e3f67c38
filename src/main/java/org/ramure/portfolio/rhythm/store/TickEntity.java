package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.shared.Uuids;

/** A line of {@code portfolio_rhythm_tick}: a task was ticked, or the tick was taken back. */
@Entity
@Table(name = "portfolio_rhythm_tick")
class TickEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private String task;
    private int ordinal;
    private boolean done;
    private int minutes;
    private LocalDate saidOn;
    private @Nullable UUID declarationId;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TickEntity() {}

    TickEntity(Seat seat, String task, int ordinal, Said said, Instant now) {
        this.id = Uuids.next();
        this.cohortId = seat.cohort().id().value();
        this.participantId = seat.person().value();
        this.task = task;
        this.ordinal = ordinal;
        this.done = said.done();
        this.minutes = said.minutes();
        this.saidOn = said.on();
        this.declarationId = said.declaration();
        this.saidAt = now;
    }

    /** One act, before it is a row. */
    record Said(boolean done, int minutes, LocalDate on, @Nullable UUID declaration) {}

    UUID participant() {
        return participantId;
    }

    String task() {
        return task;
    }

    int ordinal() {
        return ordinal;
    }

    boolean isDone() {
        return done;
    }

    @Nullable UUID declaration() {
        return declarationId;
    }

    OwnTask.Done toDone() {
        return new OwnTask.Done(saidOn, minutes);
    }

    Map<String, Object> export() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", cohortId.toString());
        line.put("task", task);
        line.put("done", done);
        line.put("minutes", minutes);
        line.put("saidAt", saidAt.toString());
        return line;
    }
}
