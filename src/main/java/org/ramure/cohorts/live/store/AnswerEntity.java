package org.ramure.cohorts.live.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_live_answer}: what one device answered to one question. */
@Entity
@Table(name = "cohorts_live_answer")
class AnswerEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID questionId;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String device;

    private String content;
    @Transient private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AnswerEntity() {}

    AnswerEntity(UUID question, String device, String content) {
        this.id = Uuids.next();
        this.questionId = question;
        this.device = device;
        this.content = content;
    }

    void change(String newContent) {
        content = newContent;
    }

    UUID question() {
        return questionId;
    }

    String content() {
        return content;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
