package org.ramure.toolkit.examples.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionLine;

/** A row of {@code toolkit_example_contribution}. */
@Entity
@Table(name = "toolkit_example_contribution")
@SuppressWarnings("UnusedVariable") // columns that queries read
class ContributionEntity {

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;
    private Instant movedAt;
    private @Nullable UUID decidedBy;
    private String reason;
    private String code;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContributionEntity() {}

    ContributionEntity(PersonId person, Language language, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.language = language;
        this.state = State.DRAFT;
        this.createdAt = now;
        this.movedAt = now;
        this.reason = "";
        this.code = "";
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Language language() {
        return language;
    }

    State state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant movedAt() {
        return movedAt;
    }

    String reason() {
        return reason;
    }

    String code() {
        return code;
    }

    ContributionLine toLine(String title, String author) {
        return new ContributionLine(id, title, author, state, movedAt, reason, code);
    }
}
