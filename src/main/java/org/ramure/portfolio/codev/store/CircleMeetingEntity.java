package org.ramure.portfolio.codev.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_codev_meeting}. */
@Entity
@Table(name = "portfolio_codev_meeting")
class CircleMeetingEntity {

    @Id private UUID id;
    private UUID circleId;
    private LocalDate heldOn;
    private UUID notedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CircleMeetingEntity() {}

    CircleMeetingEntity(UUID circle, LocalDate day, PersonId by) {
        this.id = Uuids.next();
        this.circleId = circle;
        this.heldOn = day;
        this.notedBy = by.value();
    }

    UUID circle() {
        return circleId;
    }

    LocalDate day() {
        return heldOn;
    }

    UUID notedBy() {
        return notedBy;
    }
}
