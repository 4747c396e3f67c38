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

    @SuppressWarnings("UnusedVariable") // the draft finds its lines by it
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
    private long noteVersion;
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

    static DraftLineEntity aside(
            DraftEntity draft, String competence, Answer answer, Instant writtenAt) {
        DraftLineEntity line = new DraftLineEntity(draft, competence, true, writtenAt);
        line.put(answer, writtenAt);
        return line;
    }

    void choose(@Nullable Integer level, Set<String> ticked, Instant now) {
        levelNumber = level;
        practices = ticked;
        writtenAt = now;
        revision++;
    }

    void note(String text, Instant now) {
        note = text;
        writtenAt = now;
        noteVersion++;
    }

    void put(Answer answer, Instant now) {
        choose(answer.level(), answer.practices(), now);
        if (!note.equals(answer.note())) {
            note(answer.note(), now);
        }
    }

    boolean isCurrent(String wanted) {
        return !setAside && competence.equals(wanted);
    }

    boolean isBlank() {
        return answer().equals(Answer.BLANK);
    }

    /** Level and practices alone, the way a choice is set aside. */
    Answer choice() {
        return new Answer(levelNumber, practices, "");
    }

    Answer answer() {
        return new Answer(levelNumber, practices, note);
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

    long noteVersion() {
        return noteVersion;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    AssessmentDraft.Line toLine() {
        return new AssessmentDraft.Line(competence, answer(), revision, noteVersion, writtenAt);
    }

    AssessmentDraft.SetAside toSetAside() {
        return new AssessmentDraft.SetAside(id, competence, answer(), writtenAt);
    }
}
