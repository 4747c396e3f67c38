package org.ramure.portfolio.practices.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_practices_version}; never changed. */
@Entity
@Table(name = "portfolio_practices_version")
class PracticeVersionEntity {

    @Id private UUID id;
    private UUID personId;
    private int number;
    private String label;
    private String gridVersion;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private Instant frozenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PracticeVersionEntity() {}

    PracticeVersionEntity(PersonId person, int number, String label) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.number = number;
        this.label = label;
        this.gridVersion = "";
        this.content = "";
        this.frozenAt = Instant.EPOCH;
    }

    void fill(String grid, Iterable<PracticeRow> rows, Instant now) {
        gridVersion = grid;
        content = RowsJson.write(rows);
        frozenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return personId;
    }

    int number() {
        return number;
    }

    FrozenVersion toVersion() {
        return new FrozenVersion(id, number, label, gridVersion, frozenAt, RowsJson.read(content));
    }
}
