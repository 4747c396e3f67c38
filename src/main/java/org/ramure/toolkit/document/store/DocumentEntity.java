package org.ramure.toolkit.document.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.toolkit.sheet.Sheet;

/** A row of {@code toolkit_document}. */
@Entity
@Table(name = "toolkit_document")
class DocumentEntity {

    @Id private UUID id;
    private UUID sheetId;
    private String sheetVersion;
    private String title;
    private UUID ownerId;
    private @Nullable UUID activityId;
    private String stage;
    private Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DocumentEntity() {}

    DocumentEntity(UUID id, PersonId owner, Sheet sheet, String title, Instant now) {
        this.id = id;
        this.sheetId = sheet.id();
        this.sheetVersion = sheet.version();
        this.title = title;
        this.ownerId = owner.value();
        this.stage = sheet.charter().map(plan -> plan.moments().getFirst().id()).orElse("");
        this.createdAt = now;
        this.changedAt = now;
    }

    void forActivity(UUID activity) {
        activityId = activity;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void stage(String newStage) {
        stage = newStage;
    }

    void belongTo(PersonId person) {
        ownerId = person.value();
    }

    void detach() {
        activityId = null;
    }

    UUID id() {
        return id;
    }

    UUID sheetId() {
        return sheetId;
    }

    String sheetVersion() {
        return sheetVersion;
    }

    String title() {
        return title;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    @Nullable UUID activity() {
        return activityId;
    }

    String stage() {
        return stage;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
