package org.ramure.cohorts.live.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_live_question}: a question that was opened in a half-day. */
@Entity
@Table(name = "cohorts_live_question")
class QuestionEntity {

    @Id private UUID id;
    private UUID halfDayId;
    private String question;

    @Column(name = "is_open")
    private boolean open;

    private Instant openedAt;
    private int answers;

    @Column(columnDefinition = "longtext")
    private String hidden;

    @Column(columnDefinition = "longtext")
    private String tally;

    private boolean sealed;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuestionEntity() {}

    QuestionEntity(UUID halfDay, String question, Instant now) {
        this.id = Uuids.next();
        this.halfDayId = halfDay;
        this.question = question;
        this.open = true;
        this.openedAt = now;
        this.hidden = "";
        this.tally = "";
    }

    void open(Instant now) {
        open = true;
        openedAt = now;
    }

    void close() {
        open = false;
    }

    void oneMore() {
        answers++;
    }

    void hide(String key, boolean on) {
        Set<String> keys = new LinkedHashSet<>(hidden());
        if (on ? keys.add(key) : keys.remove(key)) {
            hidden = String.join("\n", keys);
        }
    }

    Set<String> hidden() {
        return hidden.isEmpty() ? Set.of() : Set.of(hidden.split("\n"));
    }

    /** Keeps counts only; fewer answers than are ever shown leave nothing but their number. */
    void seal(Map<String, Integer> counts) {
        open = false;
        sealed = true;
        tally = Parts.write(counts);
    }

    Map<String, Integer> sealedCounts() {
        return Parts.read(tally);
    }

    Map<String, Integer> counts(List<String> contents) {
        return sealed ? sealedCounts() : Parts.count(contents);
    }

    UUID id() {
        return id;
    }

    UUID halfDay() {
        return halfDayId;
    }

    String question() {
        return question;
    }

    boolean isOpen() {
        return open;
    }

    Instant openedAt() {
        return openedAt;
    }

    int answers() {
        return answers;
    }

    boolean isSealed() {
        return sealed;
    }
}
