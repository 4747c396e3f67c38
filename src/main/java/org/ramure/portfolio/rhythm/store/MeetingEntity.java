package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.shared.Uuids;

/** A line of {@code portfolio_rhythm_meeting}. */
@Entity
@Table(name = "portfolio_rhythm_meeting")
class MeetingEntity {

    private static final int HOUR = 60;

    /** What was said. */
    enum Kind {
        PROPOSED,
        ACCEPTED,
        CANCELLED,
        HELD,
        NOTE
    }

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private String milestone;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable LocalDate heldOn;
    private int startMinute;
    private int minutes;
    private String place;

    @Column(columnDefinition = "LONGTEXT")
    private String text;

    private boolean fromLearner;
    private UUID saidBy;
    private String saidByName;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MeetingEntity() {}

    MeetingEntity(Seat seat, String milestone, int ordinal, Said said, Instant now) {
        this.id = Uuids.next();
        this.cohortId = seat.cohort().id().value();
        this.participantId = seat.person().value();
        this.milestone = milestone;
        this.ordinal = ordinal;
        this.kind = said.kind();
        this.text = said.text();
        this.place = "";
        this.fromLearner = seat.own();
        this.saidBy = said.by().value();
        this.saidByName = said.name();
        this.saidAt = now;
        Slot slot = said.slot();
        if (slot != null) {
            this.heldOn = slot.day();
            this.startMinute = slot.start().getHour() * HOUR + slot.start().getMinute();
            this.minutes = slot.minutes();
            this.place = slot.place();
        }
    }

    /** One act, before it is a row. */
    record Said(Kind kind, @Nullable Slot slot, String text, PersonId by, String name) {}

    void forgetWords() {
        text = "";
        place = "";
    }

    void forgetAuthor() {
        saidByName = "";
    }

    UUID cohort() {
        return cohortId;
    }

    UUID participant() {
        return participantId;
    }

    String milestone() {
        return milestone;
    }

    int ordinal() {
        return ordinal;
    }

    Kind kind() {
        return kind;
    }

    @Nullable LocalDate day() {
        return heldOn;
    }

    LocalTime start() {
        return LocalTime.of(startMinute / HOUR, startMinute % HOUR);
    }

    int minutes() {
        return minutes;
    }

    String place() {
        return place;
    }

    String text() {
        return text;
    }

    boolean fromLearner() {
        return fromLearner;
    }

    PersonId by() {
        return new PersonId(saidBy);
    }

    String byName() {
        return saidByName;
    }

    Instant at() {
        return saidAt;
    }

    Map<String, Object> export() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", cohortId.toString());
        line.put("milestone", milestone);
        line.put("what", kind.name());
        line.put("day", String.valueOf(heldOn));
        line.put("start", start().toString());
        line.put("minutes", minutes);
        line.put("place", place);
        line.put("text", text);
        line.put("by", saidByName);
        line.put("saidAt", saidAt.toString());
        return line;
    }
}
