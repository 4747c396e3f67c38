package org.ramure.pathways.own.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code pathways_own_path}. */
@Entity
@Table(name = "pathways_own_path")
class OwnPathEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID personId;
    private String title;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OwnPathEntity() {}

    OwnPathEntity(PersonId person, String title, Instant madeAt) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.title = title;
        this.madeAt = madeAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID person() {
        return personId;
    }

    String title() {
        return title;
    }

    Instant madeAt() {
        return madeAt;
    }
}
