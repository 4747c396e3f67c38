package org.ramure.competences;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;

/**
 * Positionings in progress, kept as the person goes. When two tabs choose differently for the same
 * competence the newer choice counts and the other is set aside; when they write different notes
 * neither is overwritten. Private: callers pass the person of the request.
 */
public interface Drafts {

    /** The draft on this framework; without lines when nothing was begun. */
    AssessmentDraft of(PersonId person, String framework);

    /** The same, begun if need be, so that all tabs share its submission id. */
    AssessmentDraft begin(PersonId person, String framework);

    /**
     * Keeps a level and practices. Throws {@link org.ramure.shared.UserFacingException} for what
     * the framework does not have.
     */
    Chosen choose(PersonId person, Choice choice);

    /**
     * Keeps a note if it still stands at {@code base}. Throws {@link
     * org.ramure.shared.UserFacingException} for a note that is too long or a competence the
     * framework does not have.
     */
    NoteState note(PersonId person, Note note);

    /** Remembers which competence is open, so that any device resumes there. */
    void visit(PersonId person, String framework, String competence);

    /** Puts what was set aside in the place of the current answer, and the other way round. */
    void swap(PersonId person, UUID setAside);

    /** Lets what was set aside go. */
    void drop(PersonId person, UUID setAside);

    /** Lets the whole draft go, because the person asked for it. */
    void discard(PersonId person, String framework);

    /**
     * A choice to keep: level as in {@link AssessmentDraft.Answer}, ids of ticked practices; {@code
     * submission} and {@code basedOn} (the revision, 0 for none) are what the tab knew.
     */
    record Choice(
            String framework,
            UUID submission,
            String competence,
            @Nullable Integer level,
            Set<String> practices,
            long basedOn) {}

    /**
     * What was kept, and when. {@code afresh} says that the positioning the tab was showing was
     * saved or let go meanwhile and that this choice begins a new one; {@code replaced} is what
     * another tab had chosen.
     */
    record Chosen(
            long revision,
            Instant writtenAt,
            boolean afresh,
            AssessmentDraft.@Nullable SetAside replaced) {

        public Optional<AssessmentDraft.SetAside> setAside() {
            return Optional.ofNullable(replaced);
        }
    }

    /** A note to keep, and the version it was written over (0 for none). */
    record Note(String framework, String competence, String text, long base) {}

    /** What stands now; not {@code kept} when another tab had written something else meanwhile. */
    record NoteState(boolean kept, String text, long version, Instant savedAt) {}
}
