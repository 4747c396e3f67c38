package org.ramure.toolkit.resource.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.table.KeptJson;

/** A row of {@code toolkit_resource}. */
@Entity
@Table(name = "toolkit_resource")
@SuppressWarnings("UnusedVariable") // columns that queries read
class ResourceEntity {

    @Id private UUID id;
    private String code;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    private String digest;
    private Instant changedAt;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ResourceEntity() {}

    ResourceEntity(Resource resource, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.code = resource.code();
        this.body = ResourceJson.write(resource);
        this.digest = KeptJson.digest(body);
        this.changedAt = now;
        this.changedBy = by.value();
    }

    void become(Resource resource, PersonId by, Instant now) {
        body = ResourceJson.write(resource);
        digest = KeptJson.digest(body);
        changedAt = now;
        changedBy = by.value();
    }

    String code() {
        return code;
    }
}
