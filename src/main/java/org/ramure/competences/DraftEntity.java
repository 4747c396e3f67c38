package org.ramure.competences;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.people.PersonId;

/**
 * A row of {@code competences_draft} with its lines. Whoever changes it holds the row's lock, so
 * that two tabs take turns.
 */
@Entity
@Table(name = "competences_draft")
class DraftEntity {

    @Id private UUID id;
    private UUID personId;
    private String framework;
    private UUID submissionId;
    private @Nullable String atCompetence;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("writtenAt")
    private List<DraftLineEntity> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DraftEntity() {}

    /**
     * Replaces level and practices on a competence. What they replace is set aside when the writer
     * had not seen it ({@code basedOn} is older), unless it is nothing or the same.
     *
     * @return the choice that was set aside, if one was
     */
    Optional<DraftLineEntity> choose(Drafts.Choice choice, Set<String> practices, Instant now) {
        atCompetence = choice.competence();
        DraftLineEntity line = currentOrNew(choice.competence(), now);
        Answer chosen = new Answer(choice.level(), practices, "");
        if (line.choice().equals(chosen)) {
            return Optional.empty();
        }
        Optional<DraftLineEntity> replaced = Optional.empty();
        if (line.revision() > choice.basedOn() && !line.choice().equals(Answer.BLANK)) {
            replaced = Optional.of(setAside(line.competence(), line.choice(), line.writtenAt()));
        }
        line.choose(choice.level(), practices, now);
        return replaced;
    }

    /** Writes the note unless another tab wrote something else since {@code base}. */
    boolean note(Drafts.Note note, Instant now) {
        DraftLineEntity line = currentOrNew(note.competence(), now);
        if (line.answer().note().equals(note.text())) {
            return true;
        }
        if (line.noteVersion() > 0 && line.noteVersion() != note.base()) {
            return false;
        }
        line.note(note.text(), now);
        return true;
    }

    /** Exchanges what was set aside with the current answer; a note only where both have a say. */
    void swap(UUID setAside, Instant now) {
        aside(setAside).ifPresent(other -> exchange(other, now));
    }

    private void exchange(DraftLineEntity other, Instant now) {
        DraftLineEntity line = currentOrNew(other.competence(), now);
        Answer wanted = other.answer();
        boolean withNote = !wanted.note().isEmpty();
        Answer previous = withNote ? line.answer() : line.choice();
        line.put(withNote ? wanted : wanted.withNote(line.answer().note()), now);
        if (previous.equals(Answer.BLANK)) {
            lines.remove(other);
        } else {
            other.put(previous, now);
        }
    }

    void drop(UUID setAside) {
        aside(setAside).ifPresent(lines::remove);
    }

    /** Takes a line of another draft in: the newer one counts, the other is set aside. */
    void takeIn(DraftLineEntity other) {
        if (other.isBlank()) {
            return;
        }
        DraftLineEntity line = currentOrNew(other.competence(), other.writtenAt());
        if (line.answer().equals(other.answer())) {
            return;
        }
        boolean counts =
                !other.isSetAside()
                        && (line.isBlank() || other.writtenAt().isAfter(line.writtenAt()));
        if (!counts) {
            setAside(other.competence(), other.answer(), other.writtenAt());
            return;
        }
        if (!line.isBlank()) {
            setAside(line.competence(), line.answer(), line.writtenAt());
        }
        line.put(other.answer(), other.writtenAt());
    }

    /** Forgets the lines on these competences; what is left waits under a new submission. */
    void close(List<String> competences, UUID nextSubmission) {
        lines.removeIf(line -> competences.contains(line.competence()));
        submissionId = nextSubmission;
        atCompetence = null;
    }

    /** Forgets everything; tabs that still show it will begin afresh. */
    void discard(UUID nextSubmission) {
        lines.clear();
        submissionId = nextSubmission;
        atCompetence = null;
    }

    Optional<DraftLineEntity> current(String competence) {
        return lines.stream().filter(line -> line.isCurrent(competence)).findFirst();
    }

    private DraftLineEntity currentOrNew(String competence, Instant now) {
        return current(competence)
                .orElseGet(() -> added(DraftLineEntity.current(this, competence, now)));
    }

    private DraftLineEntity setAside(String competence, Answer answer, Instant writtenAt) {
        return added(DraftLineEntity.aside(this, competence, answer, writtenAt));
    }

    private DraftLineEntity added(DraftLineEntity line) {
        lines.add(line);
        return line;
    }

    private Optional<DraftLineEntity> aside(UUID setAside) {
        return lines.stream()
                .filter(line -> line.isSetAside() && line.id().equals(setAside))
                .findFirst();
    }

    List<DraftLineEntity> lines() {
        return List.copyOf(lines);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    UUID submission() {
        return submissionId;
    }

    String framework() {
        return framework;
    }

    AssessmentDraft toDraft() {
        Stream<DraftLineEntity> current = lines.stream().filter(line -> !line.isSetAside());
        Stream<DraftLineEntity> aside = lines.stream().filter(DraftLineEntity::isSetAside);
        return new AssessmentDraft(
                submissionId,
                framework,
                current.map(DraftLineEntity::toLine).toList(),
                aside.map(DraftLineEntity::toSetAside).toList(),
                atCompetence);
    }
}
