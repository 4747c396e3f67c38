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
     * Replaces the answer on a competence. The one it replaces is set aside when the writer had not
     * seen it ({@code basedOn} is older), unless it says nothing or the same.
     *
     * @return the answer that was set aside, if one was
     */
    Optional<DraftLineEntity> write(String competence, Answer answer, long basedOn, Instant now) {
        atCompetence = competence;
        Optional<DraftLineEntity> existing = current(competence);
        DraftLineEntity line = existing.orElseGet(() -> begin(competence, now));
        if (existing.isPresent() && line.answer().equals(answer)) {
            return Optional.empty();
        }
        Optional<DraftLineEntity> replaced = Optional.empty();
        if (line.revision() > basedOn && !line.answer().equals(Answer.BLANK)) {
            replaced = Optional.of(line.putAside());
            lines.add(replaced.get());
        }
        line.put(answer, now);
        return replaced;
    }

    private DraftLineEntity begin(String competence, Instant now) {
        DraftLineEntity line = DraftLineEntity.current(this, competence, now);
        lines.add(line);
        return line;
    }

    /** Exchanges an answer that was set aside with the current one on the same competence. */
    void swap(UUID setAside, Instant now) {
        aside(setAside).ifPresent(other -> exchange(other, now));
    }

    private void exchange(DraftLineEntity other, Instant now) {
        DraftLineEntity line =
                current(other.competence()).orElseGet(() -> begin(other.competence(), now));
        Answer previous = line.answer();
        line.put(other.answer(), now);
        if (previous.equals(Answer.BLANK)) {
            lines.remove(other);
        } else {
            other.put(previous, now);
        }
    }

    void drop(UUID setAside) {
        aside(setAside).ifPresent(lines::remove);
    }

    /** Keeps an answer beside the current one, or in its place where there is none. */
    void takeIn(DraftLineEntity other) {
        if (other.answer().equals(Answer.BLANK)) {
            return;
        }
        Optional<DraftLineEntity> mine = current(other.competence());
        if (mine.isPresent() && mine.get().answer().equals(other.answer())) {
            return;
        }
        DraftLineEntity line = mine.orElseGet(() -> begin(other.competence(), other.writtenAt()));
        boolean newer = mine.isEmpty() || other.writtenAt().isAfter(line.writtenAt());
        if (other.isSetAside() || !newer) {
            DraftLineEntity copy = line.putAside();
            copy.put(other.answer(), other.writtenAt());
            lines.add(copy);
        } else {
            Answer mineWas = line.answer();
            if (!mineWas.equals(Answer.BLANK)) {
                lines.add(line.putAside());
            }
            line.put(other.answer(), other.writtenAt());
        }
    }

    /** Goes on under another submission, because the present one is a reading already. */
    void beginAfresh(UUID submission) {
        submissionId = submission;
    }

    /** Forgets the lines a reading was made of; what is left waits under a new submission. */
    void close(List<String> competences, UUID nextSubmission) {
        lines.removeIf(line -> competences.contains(line.competence()));
        submissionId = nextSubmission;
        atCompetence = null;
    }

    Optional<DraftLineEntity> current(String competence) {
        return lines.stream().filter(line -> line.isCurrent(competence)).findFirst();
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
