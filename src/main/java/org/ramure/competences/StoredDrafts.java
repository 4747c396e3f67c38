package org.ramure.competences;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDrafts implements Drafts {

    private final DraftRepository drafts;
    private final ReadingRepository readings;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredDrafts(
            DraftRepository drafts, ReadingRepository readings, Catalogue catalogue, Clock clock) {
        this.drafts = drafts;
        this.readings = readings;
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
    public Written write(PersonId person, Entry entry) {
        Answer answer = checked(entry);
        DraftEntity draft = locked(person, entry);
        boolean afresh = readings.existsByIdAndPersonId(entry.submission(), person.value());
        if (afresh && draft.submission().equals(entry.submission())) {
            draft.beginAfresh(Uuids.next());
        }
        long basedOn = afresh ? 0 : entry.basedOn();
        var replaced = draft.write(entry.competence(), answer, basedOn, clock.instant());
        DraftLineEntity line = draft.current(entry.competence()).orElseThrow();
        return new Written(
                draft.submission(),
                line.revision(),
                line.writtenAt(),
                afresh,
                replaced.map(DraftLineEntity::toSetAside).orElse(null));
    }

    /**
     * The row is locked before anything else is read, so that what follows sees the newest lines.
     */
    private DraftEntity locked(PersonId person, Entry entry) {
        drafts.beginOnce(Uuids.next(), person.value(), entry.framework(), entry.submission());
        return drafts.findForChange(person.value(), entry.framework()).orElseThrow();
    }

    private Answer checked(Entry entry) {
        Answer answer = entry.answer();
        if (answer.note().length() > AssessmentDraft.MAX_NOTE) {
            throw new UserFacingException(
                    "competences.draft.noteTooLong", AssessmentDraft.MAX_NOTE);
        }
        Framework framework =
                catalogue
                        .framework(entry.framework())
                        .orElseThrow(() -> new UserFacingException("competences.draft.unknown"));
        Framework.Competence competence =
                framework
                        .competence(entry.competence())
                        .orElseThrow(() -> new UserFacingException("competences.draft.unknown"));
        if (!isOnScale(framework, answer.level())) {
            throw new UserFacingException("competences.draft.unknown");
        }
        Set<String> known =
                competence.practices().stream()
                        .map(Framework.Practice::id)
                        .filter(answer.practices()::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return answer.withPractices(known);
    }

    private static boolean isOnScale(Framework framework, @Nullable Integer level) {
        return level == null
                || level == AssessmentDraft.UNDECIDED
                || framework.level(level).isPresent();
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
        drafts.findForChange(person.value(), framework).ifPresent(drafts::delete);
    }
}
