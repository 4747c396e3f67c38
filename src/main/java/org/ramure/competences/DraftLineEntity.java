package org.ramure.competences;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.shared.Uuids;

/** A row of {@code competences_draft_line}: a current answer, or one that was set aside. */
@Entity
@Table(name = "competences_draft_line")
class DraftLineEntity {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id")
    private DraftEntity draft;

    private String competence;
    private boolean setAside;
    private long revision;
    private @Nullable Integer levelNumber;

    @Convert(converter = PracticeIds.class)
    private Set<String> practices = Set.of();

    private String note = "";

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DraftLineEntity() {}

    private DraftLineEntity(DraftEntity draft, String competence, boolean setAside, Instant now) {
        this.id = Uuids.next();
        this.draft = draft;
        this.competence = competence;
        this.setAside = setAside;
        this.writtenAt = now;
    }

    static DraftLineEntity current(DraftEntity draft, String competence, Instant now) {
        return new DraftLineEntity(draft, competence, false, now);
    }

    /** A copy of this answer, kept beside the one that replaces it. */
    DraftLineEntity putAside() {
        DraftLineEntity copy = new DraftLineEntity(draft, competence, true, writtenAt);
        copy.put(answer(), writtenAt);
        return copy;
    }

    void put(Answer answer, Instant now) {
        levelNumber = answer.level();
        practices = answer.practices();
        note = answer.note();
        writtenAt = now;
        revision++;
    }

    boolean isCurrent(String wanted) {
        return !setAside && competence.equals(wanted);
    }

    UUID id() {
        return id;
    }

    String competence() {
        return competence;
    }

    boolean isSetAside() {
        return setAside;
    }

    long revision() {
        return revision;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Answer answer() {
        return new Answer(levelNumber, practices, note);
    }

    AssessmentDraft.Line toLine() {
        return new AssessmentDraft.Line(competence, answer(), revision, writtenAt);
    }

    AssessmentDraft.SetAside toSetAside() {
        return new AssessmentDraft.SetAside(id, competence, answer(), writtenAt);
    }
}
