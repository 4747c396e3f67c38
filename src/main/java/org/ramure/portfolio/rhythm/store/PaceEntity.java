package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A line of {@code portfolio_rhythm_pace}. */
@Entity
@Table(name = "portfolio_rhythm_pace")
class PaceEntity {

    /** What was said. */
    enum Kind {
        START,
        PAUSE,
        BACK,
        DROP
    }

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID pauseId;
    private @Nullable LocalDate dayFrom;
    private @Nullable LocalDate dayBack;
    private String reason;

    @SuppressWarnings("UnusedVariable") // kept as a proof
    private UUID saidBy;

    private Instant saidAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PaceEntity() {}

    PaceEntity(Seat seat, int ordinal, Said said, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = seat.cohort().id().value();
        this.participantId = seat.person().value();
        this.ordinal = ordinal;
        this.kind = said.kind();
        this.pauseId = said.kind() == Kind.PAUSE ? id : said.pause();
        this.dayFrom = said.from();
        this.dayBack = said.back();
        this.reason = said.reason();
        this.saidBy = by.value();
        this.saidAt = now;
    }

    /** One act, before it is a row. */
    record Said(
            Kind kind,
            @Nullable UUID pause,
            @Nullable LocalDate from,
            @Nullable LocalDate back,
            String reason) {}

    void forgetWords() {
        reason = "";
    }

    UUID participant() {
        return participantId;
    }

    int ordinal() {
        return ordinal;
    }

    Kind kind() {
        return kind;
    }

    @Nullable UUID pause() {
        return pauseId;
    }

    @Nullable LocalDate from() {
        return dayFrom;
    }

    @Nullable LocalDate back() {
        return dayBack;
    }

    String reason() {
        return reason;
    }

    Map<String, Object> export() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", cohortId.toString());
        line.put("what", kind.name());
        line.put("from", String.valueOf(dayFrom));
        line.put("back", String.valueOf(dayBack));
        line.put("reason", reason);
        line.put("saidAt", saidAt.toString());
        return line;
    }
}
