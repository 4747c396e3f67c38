package org.ramure.portfolio.codev.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_codev_seat}. */
@Entity
@Table(name = "portfolio_codev_seat")
class CircleSeatEntity {

    @Id private UUID id;
    private UUID circleId;
    private UUID personId;
    private String name;
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CircleSeatEntity() {}

    CircleSeatEntity(UUID circle, PersonId person, String name, Instant now) {
        this.id = Uuids.next();
        this.circleId = circle;
        this.personId = person.value();
        this.name = name;
        this.joinedAt = now;
    }

    void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
        }
    }

    void forget(UUID nobody, Instant now) {
        leave(now);
        personId = nobody;
        name = "—";
    }

    UUID circle() {
        return circleId;
    }

    UUID person() {
        return personId;
    }

    boolean isPresent() {
        return leftAt == null;
    }

    Circle.Seat toSeat() {
        return new Circle.Seat(new PersonId(personId), name, joinedAt, Optional.ofNullable(leftAt));
    }
}
