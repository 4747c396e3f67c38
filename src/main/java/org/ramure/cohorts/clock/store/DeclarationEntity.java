package org.ramure.cohorts.clock.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.DeclaredTime;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_clock_declaration}; one that was taken back stays, marked. */
@Entity
@Table(name = "cohorts_clock_declaration")
class DeclarationEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private ClockSubject.Sort sort;

    private String subject;
    private LocalDate spentOn;
    private int minutes;
    private String note;
    private Instant declaredAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DeclarationEntity() {}

    DeclarationEntity(Participant person, DeclaredTime time, Instant now) {
        this.id = Uuids.next();
        this.cohortId = person.cohort().value();
        this.participantId = person.id().value();
        this.sort = time.sort();
        this.subject = time.id();
        this.spentOn = time.day();
        this.minutes = time.minutes();
        this.note = time.note();
        this.declaredAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** What the person wrote may tell who they are; the minutes do not. */
    void forgetNote() {
        note = "";
    }

    Map<String, Object> export() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cohort", cohortId.toString());
        all.put("about", sort.name());
        all.put("subject", subject);
        all.put("day", spentOn.toString());
        all.put("minutes", minutes);
        all.put("note", note);
        all.put("declaredAt", declaredAt.toString());
        Instant back = withdrawnAt;
        if (back != null) {
            all.put("withdrawnAt", back.toString());
        }
        return all;
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    UUID participant() {
        return participantId;
    }

    ClockSubject.Sort sort() {
        return sort;
    }

    String subject() {
        return subject;
    }

    LocalDate day() {
        return spentOn;
    }

    int minutes() {
        return minutes;
    }

    String note() {
        return note;
    }
}
