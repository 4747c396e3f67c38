package org.ramure.pathways.own.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.pathways.own.KnownModules.Positioning;

/** A row of {@code pathways_known_module}. */
@Entity
@Table(name = "pathways_known_module")
class KnownModuleEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID moduleId;
    private int correct;
    private int asked;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KnownModuleEntity() {}

    UUID module() {
        return moduleId;
    }

    Positioning toPositioning() {
        return new Positioning(correct, asked, takenAt);
    }
}
