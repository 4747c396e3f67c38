package org.ramure.toolkit.examples.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.table.KeptJson;

/** A row of {@code toolkit_example}. */
@Entity
@Table(name = "toolkit_example")
@SuppressWarnings("UnusedVariable") // columns that queries read
class ExampleEntity {

    @Id private UUID id;
    private String code;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    private String digest;
    private Instant changedAt;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ExampleEntity() {}

    ExampleEntity(Example example, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.code = example.code();
        this.origin = example.origin();
        this.body = ExampleJson.write(example);
        this.digest = KeptJson.digest(body);
        this.changedAt = now;
        this.changedBy = by.value();
    }

    void become(Example example, PersonId by, Instant now) {
        body = ExampleJson.write(example);
        digest = KeptJson.digest(body);
        changedAt = now;
        changedBy = by.value();
    }

    String code() {
        return code;
    }

    Example toExample() {
        return ExampleJson.read(code, origin, body);
    }
}
