package org.ramure.cohorts.attendance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_attendance_drawing}: a drawn signature as PNG. */
@Entity
@Table(name = "cohorts_attendance_drawing")
class AttendanceDrawingEntity implements Persistable<UUID> {

    @Id private UUID eventId;

    @SuppressWarnings("unused") // asked for by its column
    private UUID cohortId;

    @Lob
    @Column(columnDefinition = "LONGBLOB")
    private byte[] png;

    @Transient private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttendanceDrawingEntity() {}

    AttendanceDrawingEntity(UUID event, UUID cohort, byte[] png) {
        this.eventId = event;
        this.cohortId = cohort;
        this.png = png.clone();
    }

    byte[] png() {
        return png.clone();
    }

    @Override
    public UUID getId() {
        return eventId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
