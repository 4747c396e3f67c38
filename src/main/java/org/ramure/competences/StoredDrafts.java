package org.ramure.competences;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDrafts implements Drafts {

    private final DraftRepository drafts;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredDrafts(DraftRepository drafts, Catalogue catalogue, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AssessmentDraft of(PersonId person, String framework) {
        return drafts.find(person.value(), framework)
                .map(DraftEntity::toDraft)
                .orElseGet(() -> nothingYet(framework));
    }

    private static AssessmentDraft nothingYet(String framework) {
        return new AssessmentDraft(Uuids.next(), framework, List.of(), List.of(), null);
    }

    @Override
    public AssessmentDraft begin(PersonId person, String framework) {
        return drafts.find(person.value(), framework)
                .orElseGet(() -> locked(person, framework))
                .toDraft();
    }

    @Override
    public Chosen choose(PersonId person, Choice choice) {
        Framework framework = framework(choice.framework());
        Framework.Competence competence = competence(framework, choice.competence());
        if (!isOnScale(framework, choice.level())) {
            throw unknown();
        }
        DraftEntity draft = locked(person, choice.framework());
        boolean afresh = !draft.submission().equals(choice.submission());
        var replaced = draft.choose(choice, known(competence, choice.practices()), clock.instant());
        DraftLineEntity line = draft.current(choice.competence()).orElseThrow();
        return new Chosen(
                line.revision(),
                line.writtenAt(),
                afresh,
                replaced.map(DraftLineEntity::toSetAside).orElse(null));
    }

    @Override
    public NoteState note(PersonId person, Note note) {
        if (note.text().length() > AssessmentDraft.MAX_NOTE) {
            throw new UserFacingException(
                    "competences.draft.noteTooLong", AssessmentDraft.MAX_NOTE);
        }
        competence(framework(note.framework()), note.competence());
        DraftEntity draft = locked(person, note.framework());
        boolean kept = draft.note(note, clock.instant());
        DraftLineEntity line = draft.current(note.competence()).orElseThrow();
        return new NoteState(kept, line.answer().note(), line.noteVersion(), line.writtenAt());
    }

    /**
     * The row is locked before anything else is read, so that what follows sees the newest lines.
     */
    private DraftEntity locked(PersonId person, String framework) {
        drafts.beginOnce(Uuids.next(), person.value(), framework, Uuids.next());
        return drafts.findForChange(person.value(), framework).orElseThrow();
    }

    private Framework framework(String slug) {
        return catalogue.framework(slug).orElseThrow(StoredDrafts::unknown);
    }

    private static Framework.Competence competence(Framework framework, String code) {
        return framework.competence(code).orElseThrow(StoredDrafts::unknown);
    }

    private static UserFacingException unknown() {
        return new UserFacingException("competences.draft.unknown");
    }

    private static boolean isOnScale(Framework framework, @Nullable Integer level) {
        return level == null
                || level == AssessmentDraft.UNDECIDED
                || framework.level(level).isPresent();
    }

    private static Set<String> known(Framework.Competence competence, Set<String> practices) {
        return competence.practices().stream()
                .map(Framework.Practice::id)
                .filter(practices::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void visit(PersonId person, String framework, String competence) {
        drafts.visit(person.value(), framework, competence);
    }

    @Override
    public void swap(PersonId person, UUID setAside) {
        drafts.findForChangeByLine(person.value(), setAside)
                .ifPresent(draft -> draft.swap(setAside, clock.instant()));
    }

    @Override
    public void drop(PersonId person, UUID setAside) {
        drafts.findForChangeByLine(person.value(), setAside)
                .ifPresent(draft -> draft.drop(setAside));
    }

    @Override
    public void discard(PersonId person, String framework) {
        drafts.findForChange(person.value(), framework)
                .ifPresent(draft -> draft.discard(Uuids.next()));
    }
}
